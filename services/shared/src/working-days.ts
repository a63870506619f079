import chineseDays from 'chinese-days';

// Bundled, this is an ES module and the package is not: Node gives its default export alone, which has all of it.
const { getDayDetail, getLunarDate, getSolarTermDate, isWorkday } = chineseDays;

const dayInMilliseconds = 86_400_000;

/**
 * Whether a day is a working day in China: Monday to Friday without the holidays, and the weekends that are worked
 * in their place, as the State Council arranges them each year (from 2004 on). Of a year that is not arranged yet,
 * the days off that the 全国年节及纪念日放假办法 (2024) fixes are known, and make-up workdays are not.
 * @param day ISO date
 */
export function isWorkingDay(day: string): boolean {
  return isArranged(Number(day.slice(0, 4)))
    ? isWorkday(noonOf(day))
    : isWeekday(day) && !isStatutoryHoliday(day);
}

/**
 * The so-manieth working day after a day, which itself does not count: the last day of a period in working days.
 * @param day ISO date @param count at least 1
 */
export function workingDayAfter(day: string, count: number): string {
  let found = day;
  for (let left = count; left > 0; left -= isWorkingDay(found) ? 1 : 0) {
    found = new Date(Date.parse(found) + dayInMilliseconds).toISOString().slice(0, 10);
  }
  return found;
}

/** In the list of arrangements the first of January has a name of its own, and elsewhere that of a weekday. */
function isArranged(year: number): boolean {
  return getDayDetail(noonOf(`${year}-01-01`)).name.includes('元旦');
}

/** The list reads instants by the machine's clock: at noon UTC, the day is the same nearly everywhere. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function isWeekday(day: string): boolean {
  const weekday = noonOf(day).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

const solarHolidays = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];
const lunarHolidays = ['1-1', '1-2', '1-3', '5-5', '8-15'];

function isStatutoryHoliday(day: string): boolean {
  const { lunarMon, lunarDay, isLeap } = getLunarDate(noonOf(day));
  const tomorrow = getLunarDate(new Date(noonOf(day).getTime() + dayInMilliseconds));
  return (
    solarHolidays.includes(day.slice(5)) ||
    (!isLeap && lunarHolidays.includes(`${lunarMon}-${lunarDay}`)) ||
    // The eve of the Spring Festival.
    (tomorrow.lunarMon === 1 && tomorrow.lunarDay === 1 && !tomorrow.isLeap) ||
    day === getSolarTermDate(Number(day.slice(0, 4)), 4, 'pure_brightness')
  );
}
