import { describe, expect, it } from '@jest/globals';

import { auditEdition, type AuditedEdition, type AuditFault } from '@/audit/rules/audit';
import {
  appendEntry,
  fold,
  genesisHash,
  type ChainedEntry,
  type LogEntry,
} from '@/editions/rules/log';

const hash = 'a'.repeat(64);
const entry = (sequence: number, data: Partial<LogEntry>): LogEntry => ({
  edition: '1',
  sequence,
  event: 'submit',
  fromState: 'draft',
  toState: 'in_review',
  stage: 0,
  actor: '5',
  actorName: 'Alena',
  at: `2026-03-0${sequence}T12:00:00.000Z`,
  reason: null,
  contentHash: hash,
  data: {},
  ...data,
});

const chain = (entries: readonly LogEntry[]): ChainedEntry[] => {
  const chained: ChainedEntry[] = [];
  for (const each of entries) chained.push(appendEntry(chained.at(-1)?.hash ?? genesisHash, each));
  return chained;
};

const log = chain([
  entry(1, { event: 'create', fromState: 'none', toState: 'draft', contentHash: null }),
  entry(2, {}),
  entry(3, {
    event: 'request_changes',
    fromState: 'in_review',
    toState: 'changes_requested',
    actor: '6',
    actorName: 'Rita',
    reason: 'Say who counted.',
  }),
  entry(4, { fromState: 'changes_requested' }),
  entry(5, {
    event: 'approve',
    fromState: 'in_review',
    toState: 'approved',
    actor: '6',
    actorName: 'Rita',
  }),
]);
const row: AuditedEdition = {
  ...fold(log),
  logHead: log.at(-1)?.hash ?? null,
  logLength: log.length,
};

const altered = (sequence: number, data: Partial<ChainedEntry>): ChainedEntry[] =>
  log.map((each) => (each.sequence === sequence ? { ...each, ...data } : each));
const faults = (entries: readonly ChainedEntry[], edition: Partial<AuditedEdition> = {}) =>
  auditEdition(entries, { ...row, ...edition });
const only = (fault: AuditFault) => [fault];

describe('auditEdition', () => {
  it('has nothing to say about a log as it was written', () => {
    expect(faults(log)).toEqual([]);
    const none = { state: 'none', stage: 0, round: 0, contentHash: null, approvedHash: null };
    expect(auditEdition([], { ...none, logHead: null, logLength: 0 })).toEqual([]);
  });

  it('says which entry was altered, and what it was where that can be told', () => {
    expect(faults(altered(3, { reason: 'All is well.' }))).toEqual(
      only({ sequence: 3, fault: 'altered' }),
    );
    expect(faults(altered(3, { actorName: 'Alena' }))).toEqual(
      only({ sequence: 3, fault: 'altered', field: 'actorName', was: 'Rita', is: 'Alena' }),
    );
    expect(faults(altered(4, { event: 'recall' }))).toEqual([
      { sequence: 4, fault: 'altered', field: 'event', was: 'submit', is: 'recall' },
      { sequence: 5, fault: 'edition', field: 'round', was: 1, is: 2 },
    ]);
    expect(faults(altered(2, { reason: 'Ready.' }))).toEqual(
      only({ sequence: 2, fault: 'altered', field: 'reason', was: null, is: 'Ready.' }),
    );
    expect(faults(altered(2, { stage: 1 }))).toEqual(
      only({ sequence: 2, fault: 'altered', field: 'stage', was: 0, is: 1 }),
    );
  });

  it('notices an entry rewritten together with its hash', () => {
    const [, second] = log;
    if (!second) throw new Error('The log is too short');
    const { hash: _, previousHash, ...written } = second;
    const rewritten = appendEntry(previousHash, { ...written, actorName: 'Rita' });
    expect(faults(altered(2, rewritten))).toEqual(only({ sequence: 3, fault: 'unlinked' }));
  });

  it('notices entries taken out of the middle', () => {
    expect(faults(log.filter(({ sequence }) => sequence !== 3))).toEqual(
      only({ sequence: 3, fault: 'missing', is: 1 }),
    );
    expect(faults(log.slice(2))).toEqual([
      { sequence: 1, fault: 'missing', is: 2 },
      { sequence: 3, fault: 'edition', field: 'round', was: 1, is: 2 },
    ]);
  });

  it('notices a log cut short, and one that goes on', () => {
    expect(faults(log.slice(0, 4))).toMatchObject([
      { sequence: 5, fault: 'truncated', was: 5, is: 4 },
      { fault: 'edition', field: 'state', was: 'in_review', is: 'approved' },
      { fault: 'edition', field: 'approvedHash', was: null, is: hash },
    ]);
    expect(faults(log, { logLength: 4 })).toMatchObject([{ sequence: 5, fault: 'surplus' }]);
    expect(faults(log, { logHead: 'b'.repeat(64) })).toMatchObject([
      { fault: 'edition', field: 'logHead' },
    ]);
  });

  it('notices entries that changed places, and a new number', () => {
    const swapped = altered(2, { sequence: 4 }).map((each) =>
      each.event === 'submit' && each.fromState === 'changes_requested'
        ? { ...each, sequence: 2 }
        : each,
    );
    const sorted = [...swapped].sort((one, other) => one.sequence - other.sequence);
    expect(faults(sorted)).toEqual(
      expect.arrayContaining([
        { sequence: 2, fault: 'altered', field: 'sequence', was: 4, is: 2 },
        { sequence: 4, fault: 'altered', field: 'sequence', was: 2, is: 4 },
      ]),
    );
    expect(faults(altered(5, { sequence: 7 }))).toEqual(
      expect.arrayContaining([
        { sequence: 5, fault: 'missing', is: 2 },
        { sequence: 7, fault: 'altered', field: 'sequence', was: 5, is: 7 },
      ]),
    );
  });

  it('notices an edition whose row was changed by itself', () => {
    expect(faults(log, { state: 'published', approvedHash: 'c'.repeat(64) })).toEqual([
      { sequence: 5, fault: 'edition', field: 'state', was: 'approved', is: 'published' },
      {
        sequence: 5,
        fault: 'edition',
        field: 'approvedHash',
        was: hash,
        is: 'c'.repeat(64),
      },
    ]);
  });
});
