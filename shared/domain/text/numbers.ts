/** Keeps a sign, a figure and its unit on one line. */
const noBreak = '\u00a0';

const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, '.');

/**
 * `12.500` or `7,5`: points between thousands, a comma before the fraction, at most `digits` decimals and no
 * trailing zeros. Written out by hand so that server, browser and test give the same text whatever their locale data.
 */
export const number = (value: number, digits = 2): string => {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(digits).split('.');
  const rest = fraction.replace(/0+$/, '');
  const text = `${grouped(Number(whole))}${rest === '' ? '' : `,${rest}`}`;
  return value < 0 && text !== '0' ? `−${text}` : text;
};

/** `€ 28.525,00` from whole cents. */
export const euro = (cents: number): string => {
  const whole = Math.abs(cents);
  const text = `€${noBreak}${grouped(Math.floor(whole / 100))},${String(whole % 100).padStart(2, '0')}`;
  return cents < 0 ? `−${text}` : text;
};

/** `€ 28.525` where cents would only be noise, as on an axis or a range; rounded to the euro. */
export const euroRounded = (cents: number): string => {
  const whole = Math.round(Math.abs(cents) / 100);
  return `${cents < 0 && whole > 0 ? '−' : ''}€${noBreak}${grouped(whole)}`;
};

/** `€ 9,4 mln` for ceilings and charts, where only the size matters. */
export const euroShort = (cents: number): string => {
  const whole = Math.abs(cents) / 100;
  const sign = cents < 0 ? '−' : '';
  if (whole >= 1_000_000) return `${sign}€${noBreak}${number(whole / 1_000_000, 1)}${noBreak}mln.`;
  return euroRounded(cents);
};

/** `13,78 %` from basis points. */
export const percent = (basisPoints: number, digits = 2): string => `${number(basisPoints / 100, digits)}${noBreak}%`;

/** `310 km`, or the bare figure when there is no unit. */
export const quantity = (value: number, unit?: string): string =>
  unit === undefined || unit === '' ? number(value) : `${number(value)}${noBreak}${unit}`;
