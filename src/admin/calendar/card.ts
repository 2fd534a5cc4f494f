import type { Actor } from '@/editions/rules/actor';
import { editionKindLabels, stateLabels } from '@/editions/rules/labels';
import { isEntitled } from '@/editions/rules/permissions';
import { dayOf, type CalendarView, type Day } from '@/overviews/rules/calendar-days';
import {
  keyOf,
  type CalendarEntry,
  type EntryKind,
  type WithoutDay,
} from '@/overviews/rules/calendar-entry';
import { mayPlan } from '@/overviews/rules/plans';
import type { SayPolicy } from '@/reviews/rules/policy-words';
import { dayLabel, hour, type Clock } from '../clock';
import type { ShapeName } from '../components/shape';
import type { Tone } from '../components/state-mark';
import type { sayIn } from '../messages/say';

/** Something on the calendar, or beside it, in the words of whoever looks. */
export type Card = {
  key: string;
  kind: EntryKind | 'without-day';
  article: number;
  title: string;
  /** In which language, so that it is read as such. */
  language: string;
  /** ISO 8601; null without a day. */
  at: string | null;
  day: Day | null;
  hour: string;
  mark: { words: string; shape: ShapeName; tone: Tone; isStrong: boolean };
  /** Who owns it, and how far it is. */
  facts: string;
  embargo: string | null;
  /** By whose clocks the hour was meant, where somebody said. */
  zone: string | null;
  allowedUntil: string | null;
  hash: string | null;
  /** What a day may mean that this person gives it; nothing where they may not. */
  may: readonly ('out' | 'planned')[];
  /** Why it stays. */
  locked: string | null;
};

type Around = {
  t: ReturnType<typeof sayIn>;
  clock: Clock;
  actor: Actor;
  now: Date;
  /** What stages are called. */
  sayPolicy: SayPolicy;
};

export const cardOf = (entry: CalendarEntry, around: Around): Card => {
  const { t, clock, sayPolicy } = around;
  const may = mayOf(entry, entry.kind, around.actor);
  return {
    ...commonOf(entry, around),
    key: keyOf(entry),
    kind: entry.kind,
    at: entry.at,
    day: dayOf(entry.at, clock.zone),
    hour: hour(entry.at, clock),
    mark: markOf(entry, around),
    facts: [
      entry.kind === 'published' ? '' : stateLabels[entry.state][clock.language],
      entry.kind === 'published' || entry.editionKind === 'first'
        ? ''
        : editionKindLabels[entry.editionKind][clock.language],
      entry.kind === 'due' ? '' : sayPolicy(entry.stage ?? ''),
      entry.owner?.name,
    ]
      .filter(Boolean)
      .join(' · '),
    zone: entry.zone,
    allowedUntil: entry.allowedUntil,
    may,
    locked: may.length > 0 ? null : t(`calendar.locked.${entry.kind}`),
  };
};

export const cardWithoutDay = (entry: WithoutDay, around: Around): Card => {
  const { t, clock, now } = around;
  const may = mayOf(entry, 'without-day', around.actor);
  const approved = t('calendar.approvedOn', { day: dayLabel(entry.approvedAt, clock, now) });
  return {
    ...commonOf(entry, around),
    key: `without-day-${entry.edition}`,
    kind: 'without-day',
    at: null,
    day: null,
    hour: '',
    mark: {
      words: stateLabels.approved[clock.language],
      shape: 'tick',
      tone: 'green',
      isStrong: false,
    },
    facts: [entry.owner?.name, approved].filter(Boolean).join(' · '),
    zone: null,
    allowedUntil: null,
    may,
    locked: may.length > 0 ? null : t('calendar.locked.out'),
  };
};

/** A cell of the month holds four; the week has room for all. */
const mostInCell = 4;

/** The cards of each day for which there is room, and how many more it has. */
export const asRoomAllows = (
  cards: readonly Card[],
  view: CalendarView,
): { cards: readonly Card[]; more: ReadonlyMap<Day, number> } => {
  if (view !== 'month') return { cards, more: new Map() };
  const byDay = Map.groupBy(cards, ({ day }) => day ?? '');
  const crowded = [...byDay].filter(([, ofDay]) => ofDay.length > mostInCell);
  const more = new Map(crowded.map(([day, ofDay]) => [day, ofDay.length - mostInCell + 1]));
  const roomOf = (day: Day, ofDay: readonly Card[]) =>
    ofDay.slice(0, ofDay.length - (more.get(day) ?? 0));
  return { cards: [...byDay].flatMap(([day, ofDay]) => roomOf(day, ofDay)), more };
};

const commonOf = (
  { article, title, language, isEmbargoed, hash }: CalendarEntry | WithoutDay,
  { t }: Around,
) => ({
  article,
  title: title || t('preview.untitled'),
  language,
  embargo: isEmbargoed ? t('calendar.embargoed') : null,
  hash,
});

const markOf = (entry: CalendarEntry, around: Around): Card['mark'] => {
  const { t, clock, now, sayPolicy } = around;
  const { kind, stage, state, at } = entry;
  const time = hour(at, clock);
  switch (kind) {
    case 'out':
      return state === 'publish_failed'
        ? mark(`${stateLabels[state][clock.language]} ${time}`, 'triangle', 'accent', true)
        : mark(`${t('calendar.kind.out')} ${time}`, 'clock', 'blue');
    case 'planned':
      return mark(`${t('calendar.kind.planned')} ${time}`, 'ring', 'quiet');
    case 'published':
      return mark(`${publishedAs(entry, around)} ${time}`, 'disc', 'ink');
    case 'due': {
      const isLate = Date.parse(at) < now.getTime();
      const words = stage
        ? t(isLate ? 'calendar.stageLate' : 'calendar.stageDue', { stage: sayPolicy(stage) })
        : `${t(isLate ? 'calendar.late' : 'calendar.kind.due')} ${time}`;
      return isLate ? mark(words, 'triangle', 'accent', true) : mark(words, 'diamond', 'amber');
    }
  }
};

/** A later edition is told from the first. */
const publishedAs = ({ editionKind }: CalendarEntry, { t, clock }: Around): string =>
  editionKind === 'first'
    ? t('calendar.kind.published')
    : editionKindLabels[editionKind][clock.language];

const mark = (words: string, shape: ShapeName, tone: Tone, isStrong = false): Card['mark'] => ({
  words,
  shape,
  tone,
  isStrong,
});

/** By the workflow's own rules, and by those of plans. */
const mayOf = (
  { state, owner }: Pick<CalendarEntry, 'state' | 'owner'>,
  kind: Card['kind'],
  actor: Actor,
): Card['may'] => {
  if (kind === 'due' || kind === 'published') return [];
  const id = owner?.id ?? null;
  const ties = {
    state,
    policy: { stages: [] },
    stage: 0,
    owner: id,
    submittedBy: null,
    authors: [],
  };
  const mayOut = isEntitled(actor, 'schedule', ties) && isEntitled(actor, 'unschedule', ties);
  const isWish = kind !== 'out' && mayPlan(actor, { owner: id });
  return [
    ...(mayOut && (kind === 'out' || state === 'approved') ? (['out'] as const) : []),
    ...(isWish ? (['planned'] as const) : []),
  ];
};
