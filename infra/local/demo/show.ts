/** `€ 28.525,00` from whole cents. */
export const euro = (amount: number): string => {
  const whole = Math.trunc(Math.abs(amount) / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '.');
  return `${amount < 0 ? '-' : ''}€ ${whole},${String(Math.abs(amount) % 100).padStart(2, '0')}`;
};

/** Columns wide enough for what is in them; the first to the left, the others, amounts, to the right. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `    ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('   ')}`,
    )
    .join('\n');
};
