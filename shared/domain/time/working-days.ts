import { addDays, type LocalDate, localDate } from './local-date.ts';

/** Easter Sunday of a year by the Gregorian computus (Meeus/Jones/Butcher). */
const easter = (year: number): LocalDate => {
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const golden = year % 19;
  const solar = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + solar + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * shift + 114;
  return localDate(`${year}-${String(Math.floor(days / 31)).padStart(2, '0')}-${String((days % 31) + 1).padStart(2, '0')}`);
};

const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];

/** The ten public holidays of Belgium (Royal Decree of 18 April 1974, art. 1). */
export const publicHolidays = (year: number): readonly LocalDate[] => {
  const sunday = easter(year);
  return [...fixed.map((day) => localDate(`${year}-${day}`)), ...[1, 39, 50].map((days) => addDays(sunday, days))].toSorted();
};

/** Monday to Friday, except on a public holiday. */
export const isWorkingDay = (date: LocalDate): boolean => {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !publicHolidays(Number(date.slice(0, 4))).includes(date);
};

/** The working day that comes `count` working days after a day; the day itself for none. */
export const addWorkingDays = (date: LocalDate, count: number): LocalDate => {
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
};
