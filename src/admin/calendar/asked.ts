import { isLanguage, type Language } from '@/platform/language';
import {
  askedDay,
  asAsked,
  calendarViews,
  type CalendarView,
  type Day,
} from '@/overviews/rules/calendar-days';
import { entryKinds, type EntryKind } from '@/overviews/rules/calendar-entry';

/** What the address of the calendar asks for. */
export type Asked = {
  view: CalendarView;
  /** A day of what is shown. */
  day: Day;
  kinds: readonly EntryKind[];
  /** Only what is under an embargo. */
  isEmbargoedOnly: boolean;
  person: number | null;
  language: Language | null;
};

type Parameters = Readonly<Record<string, string | string[] | undefined>>;

export const calendarPath = '/admin/calendar';

/** @param today where the address names no days */
export const askedIn = (parameters: Parameters, today: Day): Asked => {
  const one = (name: string) => [parameters[name]].flat()[0];
  const shown = one('show')?.split(',') ?? [];
  const kinds = entryKinds.filter((kind) => shown.includes(kind));
  const person = Number(one('person'));
  const language = one('language');
  return {
    view: calendarViews.find((view) => view === one('view')) ?? 'month',
    day: askedDay(one('at'), today),
    kinds: shown.includes('none') || kinds.length > 0 ? kinds : entryKinds,
    isEmbargoedOnly: shown.includes('embargoed'),
    person: Number.isSafeInteger(person) && person > 0 && person < 2 ** 31 ? person : null,
    language: isLanguage(language) ? language : null,
  };
};

/** The address of what is asked; what goes without saying is left out. */
export const hrefOf = ({ view, day, kinds, isEmbargoedOnly, person, language }: Asked): string => {
  const isAll = kinds.length === entryKinds.length;
  const shown = [
    ...(isAll ? [] : kinds.length === 0 ? ['none'] : kinds),
    ...(isEmbargoedOnly ? ['embargoed'] : []),
  ];
  const query = new URLSearchParams({
    ...(view === 'month' ? {} : { view }),
    at: asAsked(view, day),
    ...(shown.length > 0 ? { show: shown.join(',') } : {}),
    ...(person === null ? {} : { person: String(person) }),
    ...(language === null ? {} : { language }),
  });
  return `${calendarPath}?${query.toString().replaceAll('%2C', ',')}`;
};
