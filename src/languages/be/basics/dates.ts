import type { DateLook, Dates, TimeUnit } from '../../dates';
import { localTime } from '@/platform/zoned-time';

/*
 * Browsers need not know Belarusian: Chromium does not, and would say dates and lengths of time in the language of its
 * menus. These are the words of CLDR, the same on the server and in every browser.
 */

/** An instant by the clocks of a zone, in Belarusian: `аў, 24 лістапада 2026 г., 03:17`. */
const instant = (at: Date, zone: string, look: DateLook): string => {
  const [date = '', time = ''] = localTime(at, zone).split('T');
  const [year = '', month = '1', day = '1'] = date.split('-');
  const words = `${Number(day)} ${months[look.month][Number(month) - 1]} ${year} г.`;
  const names = look.weekday === 'long' ? longWeekdays : weekdays;
  const weekday = names[new Date(`${date}T00:00:00Z`).getUTCDay()];
  return `${look.weekday ? `${weekday}, ` : ''}${words}${look.time ? `, ${time}` : ''}`;
};

/** `1 дзень`, `3 дні`, `12 дзён`. */
const length = (count: number, unit: TimeUnit): string => {
  // Whole numbers go by the same rule as in Russian, which browsers do know.
  const { one, few, many } = units[unit];
  const rule = new Intl.PluralRules('ru').select(count);
  return `${count} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
};

const units: Readonly<Record<TimeUnit, Readonly<Record<'one' | 'few' | 'many', string>>>> = {
  day: { one: 'дзень', few: 'дні', many: 'дзён' },
  hour: { one: 'гадзіна', few: 'гадзіны', many: 'гадзін' },
  minute: { one: 'хвіліна', few: 'хвіліны', many: 'хвілін' },
};

const weekdays = ['нд', 'пн', 'аў', 'ср', 'чц', 'пт', 'сб'];

const longWeekdays = 'нядзеля панядзелак аўторак серада чацвер пятніца субота'.split(' ');

const months = {
  short: 'сту лют сак кра мая чэр ліп жні вер кас ліс сне'.split(' '),
  long: [
    ...['студзеня', 'лютага', 'сакавіка', 'красавіка', 'мая', 'чэрвеня'],
    ...['ліпеня', 'жніўня', 'верасня', 'кастрычніка', 'лістапада', 'снежня'],
  ],
};

export const dates = { figures: 'ru', own: { instant, length } } satisfies Dates;
