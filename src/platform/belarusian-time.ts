import { localTime } from './zoned-time';

/*
 * Browsers need not know Belarusian: Chromium does not, and would say dates and lengths of time in the language of its
 * menus. These are the words of CLDR, the same on the server and in every browser.
 */

type PublicationTheme = { month: 'short' | 'long'; weekday?: boolean; time?: boolean };

/** An instant by the clocks of a zone, in Belarusian: `аў, 24 лістапада 2026 г., 03:17`. */
export const inBelarusian = (instant: Date, zone: string, theme: PublicationTheme): string => {
  const [date = '', time = ''] = localTime(instant, zone).split('T');
  const [year = '', month = '1', day = '1'] = date.split('-');
  const words = `${Number(day)} ${months[theme.month][Number(month) - 1]} ${year} г.`;
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()];
  return `${theme.weekday ? `${weekday}, ` : ''}${words}${theme.time ? `, ${time}` : ''}`;
};

/** `1 дзень`, `3 дні`, `12 дзён`. */
export const lengthInBelarusian = (count: number, unit: Unit): string => {
  // Whole numbers go by the same rule as in Russian, which browsers do know.
  const { one, few, many } = units[unit];
  const rule = new Intl.PluralRules('ru').select(count);
  return `${count} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
};

type Unit = 'day' | 'hour' | 'minute';

const units: Readonly<Record<Unit, Readonly<Record<'one' | 'few' | 'many', string>>>> = {
  day: { one: 'дзень', few: 'дні', many: 'дзён' },
  hour: { one: 'гадзіна', few: 'гадзіны', many: 'гадзін' },
  minute: { one: 'хвіліна', few: 'хвіліны', many: 'хвілін' },
};

const weekdays = ['нд', 'пн', 'аў', 'ср', 'чц', 'пт', 'сб'];

const months = {
  short: 'сту лют сак кра мая чэр ліп жні вер кас ліс сне'.split(' '),
  long: [
    ...['студзеня', 'лютага', 'сакавіка', 'красавіка', 'мая', 'чэрвеня'],
    ...['ліпеня', 'жніўня', 'верасня', 'кастрычніка', 'лістапада', 'снежня'],
  ],
};
