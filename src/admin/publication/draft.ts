import type { EditionKind } from '@/editions/rules/states';
import type { Asks, Want } from './asks';
import type { EventInput, StageReport } from './report';

/** An instant and the zone by whose clocks it was chosen. */
export type ChosenInstant = { at: Date; zone: string };

/** What a person has filled in so far. */
export type Draft = {
  reason: string;
  note: string;
  redirect: string;
  kind: EditionKind | null;
  stage: number | null;
  confirmed: readonly string[];
  instant: ChosenInstant | null;
};

export const emptyDraft = ({ kinds, stages }: Asks, mine: readonly number[]): Draft => ({
  reason: '',
  note: '',
  redirect: '',
  kind: kinds[0] ?? null,
  stage: stages.length > 0 ? null : (mine[0] ?? null),
  confirmed: [],
  instant: null,
});

/** What is still to be filled in, in the order of the form. */
export type Lack = 'kind' | 'stage' | 'checklist' | 'instant' | 'note' | 'reason';

export const lacksOf = (
  asks: Asks,
  draft: Draft,
  stages: readonly StageReport[],
  now: Date,
): readonly Lack[] => {
  const open = checklistOf(asks, draft, stages).some((item) => !draft.confirmed.includes(item));
  const lacking: Record<Lack, boolean> = {
    kind: asks.kinds.length > 0 && draft.kind === null,
    stage: asks.stages.length > 0 && draft.stage === null,
    checklist: open,
    instant: asks.instant && !(draft.instant && draft.instant.at > now),
    note: noteWanted(asks, draft) === 'required' && draft.note.trim() === '',
    reason: asks.reason === 'required' && draft.reason.trim() === '',
  };
  return order.filter((lack) => lacking[lack]);
};

/** A correction is explained to its readers. A minor change is nothing that they are told. */
export const noteWanted = (asks: Asks, { kind }: Draft): Want => {
  if (asks.kinds.length === 0) return asks.note;
  if (kind === 'minor') return 'no';
  return kind === 'correction' ? 'required' : asks.note;
};

/** What an approver confirms in the stage that is chosen. */
export const checklistOf = (
  asks: Asks,
  { stage }: Draft,
  stages: readonly StageReport[],
): readonly string[] => (asks.checklist && stage !== null ? (stages[stage]?.checklist ?? []) : []);

export const inputOf = (asks: Asks, draft: Draft, stages: readonly StageReport[]): EventInput => {
  const items = checklistOf(asks, draft, stages);
  const checklist = items.filter((item) => draft.confirmed.includes(item));
  return {
    ...said('reason', asks.reason === 'no' ? '' : draft.reason),
    ...said('publicNote', noteWanted(asks, draft) === 'no' ? '' : draft.note),
    ...said('redirectTo', asks.redirect ? draft.redirect : ''),
    ...(asks.kinds.length > 0 && draft.kind ? { kind: draft.kind } : {}),
    ...(asks.stages.length > 0 && draft.stage !== null ? { stage: draft.stage } : {}),
    ...(items.length > 0 ? { checklist } : {}),
    ...(asks.instant && draft.instant
      ? { scheduledFor: draft.instant.at.toISOString(), scheduledZone: draft.instant.zone }
      : {}),
  };
};

const order: readonly Lack[] = ['kind', 'stage', 'checklist', 'instant', 'note', 'reason'];

const said = (name: 'reason' | 'publicNote' | 'redirectTo', words: string): EventInput =>
  words.trim() ? { [name]: words.trim() } : {};
