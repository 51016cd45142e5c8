const EPOCH = Date.UTC(622, 2, 21);
const DAY = 86_400_000;
// Years of a 33-year cycle that have 366 days, good for the years 1300 to 1500 (https://www.unicode.org/reports/tr35/).
const LEAP = [1, 5, 9, 13, 17, 22, 26, 30];

/** The day of the Solar Hijri calendar as an ISO date; nothing where that calendar has no such day. */
export function fromSolarHijri(year: number, month: number, day: number): string | undefined {
  const length = month <= 6 ? 31 : month <= 11 || isLeap(year) ? 30 : 29;
  if (month < 1 || month > 12 || day < 1 || day > length) return undefined;
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const days = (year - 1) * 365 + leapYearsBefore(year) + before + day - 1;
  return new Date(EPOCH + days * DAY).toISOString().slice(0, 10);
}

function isLeap(year: number): boolean {
  return LEAP.includes(year % 33);
}

function leapYearsBefore(year: number): number {
  const cycles = Math.floor((year - 1) / 33);
  return cycles * LEAP.length + LEAP.filter((one) => one <= (year - 1) % 33).length;
}
