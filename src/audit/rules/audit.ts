import { workflowEvents } from '@/editions/rules/events';
import {
  appendEntry,
  fold,
  genesisHash,
  type ChainedEntry,
  type LogEntry,
} from '@/editions/rules/log';
import { states } from '@/editions/rules/states';

/** What the edition's own row says of its log and of where it stands. */
export type AuditedEdition = {
  logHead: string | null;
  logLength: number;
  state: string;
  stage: number;
  round: number;
  contentHash: string | null;
  approvedHash: string | null;
};

/**
 * `altered`: the entry is not what was written. `unlinked`: it does not follow the entry before. `missing`: entries
 * were taken out before it. `misnumbered`: its number was there before. `truncated`: the log ends before its end.
 * `surplus`: it goes on after. `edition`: the edition's row says something else than its log.
 */
export type AuditFault = {
  sequence: number;
  fault: 'altered' | 'unlinked' | 'missing' | 'misnumbered' | 'truncated' | 'surplus' | 'edition';
  /** What differs, where it can be told. */
  field?: string;
  /** What was written. */
  was?: string | number | null;
  /** What stands there now. */
  is?: string | number | null;
};

/** Everything that is wrong with an edition's log, entry by entry, and with what its row makes of it. */
export const auditEdition = (
  entries: readonly ChainedEntry[],
  edition: AuditedEdition,
): readonly AuditFault[] => {
  const chain = entries.flatMap((entry, index) => entryFaults(entries, index, entry));
  const end = endFaults(entries, edition);
  const last = entries.length;
  return [...chain, ...end, ...statusFaults(entries, edition, last)];
};

const entryFaults = (
  entries: readonly ChainedEntry[],
  index: number,
  entry: ChainedEntry,
): readonly AuditFault[] => {
  const before = entries[index - 1];
  const { sequence } = entry;
  const expected = (before?.sequence ?? 0) + 1;
  const faults: AuditFault[] = [];
  if (sequence > expected) {
    faults.push({ sequence: expected, fault: 'missing', is: sequence - expected });
  } else if (sequence < expected) faults.push({ sequence, fault: 'misnumbered' });
  else if (entry.previousHash !== (before?.hash ?? genesisHash)) {
    faults.push({ sequence, fault: 'unlinked' });
  }
  if (!isAsWritten(entry)) faults.push(alteration(entries, entry));
  return faults;
};

const isAsWritten = ({ hash, previousHash, ...entry }: ChainedEntry): boolean =>
  appendEntry(previousHash, entry).hash === hash;

/**
 * The hash does not say what was written, but a guess that fits it does: one field at a time is put back to
 * everything that it could have been.
 */
const alteration = (entries: readonly ChainedEntry[], entry: ChainedEntry): AuditFault => {
  const fault = { sequence: entry.sequence, fault: 'altered' as const };
  for (const [field, guesses] of Object.entries(guessesOf(entries))) {
    const name = field as keyof LogEntry;
    const is = entry[name] as string | number | null;
    const was = guesses.find((guess) => guess !== is && isAsWritten({ ...entry, [name]: guess }));
    if (was !== undefined) return { ...fault, field, was, is };
  }
  return fault;
};

type Guesses = Partial<Record<keyof LogEntry, readonly (string | number | null)[]>>;

const guessesOf = (entries: readonly ChainedEntry[]): Guesses => ({
  sequence: upTo(entries.length + 20),
  event: workflowEvents,
  fromState: ['none', ...states],
  toState: states,
  stage: [0, ...upTo(20)],
  edition: [...new Set(entries.map(({ edition }) => edition))],
  actor: [null, ...entries.map(({ actor }) => actor)],
  actorName: entries.map(({ actorName }) => actorName),
  at: entries.map(({ at }) => at),
  reason: [null, ...entries.map(({ reason }) => reason)],
  contentHash: [null, ...entries.map(({ contentHash }) => contentHash)],
});

const upTo = (length: number): readonly number[] => Array.from({ length }, (_, n) => n + 1);

const endFaults = (
  entries: readonly ChainedEntry[],
  { logLength, logHead }: AuditedEdition,
): readonly AuditFault[] => {
  const last = entries.at(-1);
  const length = last?.sequence ?? 0;
  if (length < logLength) {
    return [{ sequence: length + 1, fault: 'truncated', was: logLength, is: length }];
  }
  if (length > logLength) {
    return [{ sequence: logLength + 1, fault: 'surplus', was: logLength, is: length }];
  }
  const head = last?.hash ?? genesisHash;
  return head === (logHead ?? genesisHash)
    ? []
    : [{ sequence: length, fault: 'edition', field: 'logHead', was: head, is: logHead }];
};

const status = ['state', 'stage', 'round', 'contentHash', 'approvedHash'] as const;

/** Promise 4: the edition stands where its log has brought it. */
const statusFaults = (
  entries: readonly ChainedEntry[],
  edition: AuditedEdition,
  sequence: number,
): readonly AuditFault[] => {
  const told = fold(entries);
  return status.flatMap((field): readonly AuditFault[] =>
    told[field] === edition[field]
      ? []
      : [{ sequence, fault: 'edition', field, was: told[field], is: edition[field] }],
  );
};
