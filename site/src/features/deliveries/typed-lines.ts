/** Whole units, from none to as many as are possible; undefined for anything else. */
export const unitsIn = (text: string, most: number): number | undefined => {
  const units = Number(text);
  return /^\d+$/.test(text.trim()) && units <= most ? units : undefined;
};

/** Numbers as they are typed or pasted: one on each line, or with commas or semicolons between them. */
export const serialsIn = (text: string): readonly string[] =>
  text
    .split(/[\n,;]/)
    .map((serial) => serial.trim())
    .filter((serial) => serial !== '');
