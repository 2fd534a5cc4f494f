import ical, {
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';

import type { CalendarEntry, EntryKind } from './calendar-entry';

/** What a calendar says beside dates. */
export type FileWords = {
  /** What the calendar is called where it is read. */
  name: string;
  /** `Goes out: The road that melts`. */
  summary: (entry: CalendarEntry) => string;
  /** Lines of facts. */
  description: (entry: CalendarEntry) => string;
  /** Whole address of an article at the desk. */
  href: (article: number) => string;
};

type Given = {
  words: FileWords;
  /** The publication's zone, which calendars show beside its name. */
  zone: string;
  /** By which events are told from those of other publications. */
  host: string;
};

/** How long something that happens at an instant takes on a calendar, which knows no instants. */
const length = 30 * 60_000; // ms
/** How soon a reader may ask again. */
const pause = 15 * 60; // s

/**
 * Entries as iCalendar (RFC 5545), all times in UTC. A wish, its schedule and its publication are one event that becomes
 * certain, and what somebody may not see any more is not in it.
 */
export const calendarFile = (
  entries: readonly CalendarEntry[],
  { words, zone, host }: Given,
): string => {
  const file = ical({
    name: words.name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Ibidem', product: 'Calendar' },
    ttl: pause,
    x: [['X-WR-TIMEZONE', zone]],
  });
  for (const entry of entries) {
    const start = new Date(entry.at);
    file.createEvent({
      id: `${uids[entry.kind]}-${entry.edition}@${host}`,
      // The time of the change, so that what has not changed is written as before.
      stamp: new Date(entry.changedAt),
      lastModified: new Date(entry.changedAt),
      start,
      end: new Date(start.getTime() + length),
      summary: words.summary(entry),
      description: words.description(entry),
      url: words.href(entry.article),
      status: entry.kind === 'planned' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      // Nobody is busy because a text goes out.
      transparency: ICalEventTransparency.TRANSPARENT,
      class: entry.isEmbargoed ? ICalEventClass.CONFIDENTIAL : ICalEventClass.PRIVATE,
    });
  }
  return `${file.toString()}\r\n`;
};

const uids: Readonly<Record<EntryKind, string>> = {
  out: 'publication',
  planned: 'publication',
  published: 'publication',
  due: 'due',
};
