import { describe, expect, it } from '@jest/globals';
import { changesBetween, maskedAddress } from '@/audit/rules/administration/changes';
import {
  administrationLogReader,
  chainEntry,
  type ChainedAdministrationEntry,
} from '@/audit/rules/administration/log';
import { genesisHash } from '@/editions/rules/log';

const log = (length: number): ChainedAdministrationEntry[] => {
  const entries: ChainedAdministrationEntry[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1) {
    entries.push(
      chainEntry(entries.at(-1)?.hash ?? genesisHash, {
        sequence,
        event: 'rights_changed',
        subject: 'account',
        subjectId: '7',
        subjectName: 'Ada',
        actor: '1',
        actorName: 'Root',
        road: 'session',
        at: '2026-11-30T12:00:00.000Z',
        data: { changes: { roles: { was: ['writer'], is: ['publisher'] } } },
      }),
    );
  }
  return entries;
};

const faultsOf = (entries: readonly ChainedAdministrationEntry[], head = headOf(log(4))) => {
  const reader = administrationLogReader();
  for (const entry of entries) reader.read(entry);
  return reader.endAt(head).map(({ sequence, fault }) => `${sequence} ${fault}`);
};

const headOf = (entries: readonly ChainedAdministrationEntry[]) => ({
  length: entries.length,
  hash: entries.at(-1)?.hash ?? genesisHash,
});

describe('the log of administration', () => {
  it('is whole as it was written, and when nothing was', () => {
    expect(faultsOf(log(4))).toEqual([]);
    expect(faultsOf([], { length: 0, hash: genesisHash })).toEqual([]);
  });

  it('shows what was altered, taken out, put in or cut off', () => {
    const entries = log(4);
    const altered = entries.map((one) => (one.sequence === 2 ? { ...one, actorName: 'X' } : one));
    expect(faultsOf(altered)).toEqual(['2 altered']);
    expect(faultsOf(entries.filter(({ sequence }) => sequence !== 2))).toEqual(['3 misnumbered']);
    expect(faultsOf(entries.slice(0, 3))).toEqual(['4 truncated']);
    expect(faultsOf(log(5))).toEqual(['5 truncated']);
    const [first, second, ...rest] = entries;
    const { hash, previousHash, ...entry } = { ...second!, actorName: 'X' };
    const rewritten = chainEntry(previousHash, entry);
    expect(hash).not.toBe(rewritten.hash);
    expect(faultsOf([first!, rewritten, ...rest])).toEqual(['3 unlinked']);
  });
});

describe('what changed', () => {
  it('is told by field, without what the database writes by itself', () => {
    const before = { id: 1, updatedAt: 'a', name: 'A', roles: ['writer'], note: null, gone: 'x' };
    const after = { id: 1, updatedAt: 'b', name: 'B', roles: ['writer'], note: '', empty: [] };
    expect(changesBetween(before, after)).toEqual({
      gone: { was: 'x', is: null },
      name: { was: 'A', is: 'B' },
    });
  });

  it('is told without numbers of rows, and long values only by name', () => {
    const stage = { id: 'a', name: 'Fact check', people: [] };
    expect(changesBetween({ stages: [stage] }, { stages: [{ ...stage, id: 'b' }] })).toEqual({});
    expect(changesBetween({ about: '' }, { about: 'x'.repeat(5_000) })).toEqual({ about: {} });
  });

  it('tells of addresses enough to know them by', () => {
    expect(maskedAddress('alena.kavalenka@example.org')).toBe('a…@example.org');
  });
});
