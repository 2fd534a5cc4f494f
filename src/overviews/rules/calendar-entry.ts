import type { EditionKind, State } from '@/editions/rules/states';
import type { Language } from '@/platform/language';
import type { NamedPerson } from './named-person';

/** `out` is approved and will happen, `planned` is a wish. */
export const entryKinds = ['out', 'planned', 'due', 'published'] as const;
export type EntryKind = (typeof entryKinds)[number];

export type CalendarEntry = {
  kind: EntryKind;
  article: number;
  /** The edition that it is about: of a wish, the one that the desk works on. */
  edition: number;
  editionKind: EditionKind;
  title: string;
  language: Language;
  state: State;
  /** ISO 8601 in UTC. */
  at: string;
  /** By whose clocks the hour was meant, where somebody said. */
  zone: string | null;
  /** Of what is due by the policy: the stage of the review. */
  stage: string | null;
  owner: NamedPerson | null;
  /** Known to few until it is published, which ends it. */
  isEmbargoed: boolean;
  /** Until when the open stage of the review may take. */
  allowedUntil: string | null;
  /** Of an approved document, which a schedule is for. */
  hash: string | null;
  /** When what it says last changed. */
  changedAt: string;
};

/** Approved, and nobody has said for when. */
export type WithoutDay = Omit<CalendarEntry, 'kind' | 'at' | 'zone' | 'stage' | 'allowedUntil'> & {
  approvedAt: string;
};

/** The same thing on the calendar, wherever it stands. */
export const keyOf = ({ kind, edition }: Pick<CalendarEntry, 'kind' | 'edition'>): string =>
  `${kind}-${edition}`;
