import { type Kbo, kbo } from '../../../../shared/domain/organisations/kbo.ts';

/**
 * A number with right check digits in the range 1999.xxx.xxx, which the register has not reached: nobody's real
 * number. `serial` (0 to 9999) makes it unique within the sample data.
 */
export const inventedKbo = (serial: number): Kbo => {
  const base = 19_990_000 + serial;
  return kbo(`${base}${String(97 - (base % 97)).padStart(2, '0')}`);
};
