/** `12.500` and `12500,5` as people type them; undefined for nothing or nonsense. */
export const typedNumber = (text: string): number | undefined => {
  const plain = text.replace(/[\s\u00a0.]/g, '').replace(',', '.');
  const value = Number(plain);
  return plain === '' || !Number.isFinite(value) ? undefined : value;
};
