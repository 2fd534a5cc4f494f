/** A day as `YYYY-MM-DD`; or the days that the words may mean, when they may mean several. */
export type ReadDate = { date: string } | { ambiguous: readonly string[] };

/** Reads words that are a date and nothing else, in the common English, Russian and Belarusian forms. */
export const readDate = (words: string): ReadDate | undefined => {
  const text = words
    .trim()
    .replace(/^\p{L}+, (?=\p{L}|\d)/u, (day) => (isWeekday(day) ? '' : day))
    .replace(/\s*(?:г\.?|года)$/u, '')
    .replace(/[.,]$/, '');
  return isoDate(text) ?? namedMonth(text) ?? numericDate(text);
};

const isoDate = (text: string): ReadDate | undefined => {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T[\d:.Z+-]*)?$/.exec(text) ?? [];
  return year && month && day ? certain(+year, +month, +day) : undefined;
};

/** `10 June 2025`, `June 10th, 2025`, `12 марта 2024`, `12 сакавіка 2024`. */
const namedMonth = (text: string): ReadDate | undefined => {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? (\p{L}+)\.?,? (\d{4})$/u.exec(text);
  const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = name === undefined ? undefined : monthOf(name);
  return year && month && day ? certain(+year, month, +day) : undefined;
};

/**
 * With dots the day comes first, everywhere that dots are written. With slashes or dashes either
 * may, so the order is known only where one of the numbers is no month, or both are the same.
 */
const numericDate = (text: string): ReadDate | undefined => {
  const [, first, separator, second, year] =
    /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/.exec(text) ?? [];
  if (!first || !second || !year) return undefined;
  const full = year.length === 2 ? 2000 + +year : +year;
  const days = [calendarDay(full, +second, +first)];
  if (separator !== '.') days.push(calendarDay(full, +first, +second));
  const possible = [...new Set(days.filter((day) => day !== undefined))];
  if (possible.length > 1 || (year.length === 2 && possible.length === 1)) {
    return { ambiguous: possible };
  }
  return possible[0] ? { date: possible[0] } : undefined;
};

const certain = (year: number, month: number, day: number): ReadDate | undefined => {
  const date = calendarDay(year, month, day);
  return date ? { date } : undefined;
};

const calendarDay = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1500 ? date.toISOString().slice(0, 10) : undefined;
};

const monthOf = (name: string): number | undefined => {
  const at = months.findIndex((forms) => forms.test(name));
  return at === -1 ? undefined : at + 1;
};

/** Full and short names; in Russian and Belarusian the genitive and the nominative. */
const months = [
  /^(?:jan(?:uary)?|янв(?:ар[ья])?|студз(?:ень|еня)?)$/i,
  /^(?:feb(?:ruary)?|февр?(?:ал[ья])?|лют(?:ы|ага)?)$/i,
  /^(?:mar(?:ch)?|март?а?|сак(?:авік|авіка)?)$/i,
  /^(?:apr(?:il)?|апр(?:ел[ья])?|крас(?:авік|авіка)?)$/i,
  /^(?:may|ма[йя]|трав(?:ень|еня)?|май)$/i,
  /^(?:june?|июн[ья]?|чэрв(?:ень|еня)?)$/i,
  /^(?:july?|июл[ья]?|ліп(?:ень|еня)?)$/i,
  /^(?:aug(?:ust)?|авг(?:уст|уста)?|жн(?:івень|іўня)?)$/i,
  /^(?:sept?(?:ember)?|сент?(?:ябр[ья])?|вер(?:асень|асня)?)$/i,
  /^(?:oct(?:ober)?|окт(?:ябр[ья])?|кастр(?:ычнік|ычніка)?)$/i,
  /^(?:nov(?:ember)?|нояб?(?:р[ья])?|ліст(?:апад|апада)?)$/i,
  /^(?:dec(?:ember)?|дек(?:абр[ья])?|снеж(?:ань|ня)?)$/i,
];

const isWeekday = (words: string): boolean =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|панядзелак|аўторак|серада|чацвер|пятніца|субота|нядзеля),/i.test(
    words,
  );
