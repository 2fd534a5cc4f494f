import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { workflowEvents } from '@/editions/rules/events';
import {
  appendEntry,
  fold,
  genesisHash,
  verifyChain,
  type ChainedEntry,
  type LogEntry,
} from '@/editions/rules/log';
import { states } from '@/editions/rules/states';

const entries: fc.Arbitrary<LogEntry[]> = fc
  .array(
    fc.record({
      event: fc.constantFrom(...workflowEvents),
      fromState: fc.constantFrom(...states, 'none' as const),
      toState: fc.constantFrom(...states),
      stage: fc.nat(3),
      actor: fc.option(fc.nat(99).map(String), { nil: null }),
      actorName: fc.string(),
      at: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      reason: fc.option(fc.string(), { nil: null }),
      contentHash: fc.option(fc.stringMatching(/^[0-9a-f]{64}$/), { nil: null }),
      data: fc.constantFrom({}, { publicNote: 'A note' }, { checklist: ['Names'] }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drafts) => drafts.map((draft, index) => ({ ...draft, edition: '7', sequence: index + 1 })));

const chainOf = (log: readonly LogEntry[]): ChainedEntry[] =>
  log.reduce<ChainedEntry[]>(
    (chain, entry) => [...chain, appendEntry(chain.at(-1)?.hash ?? genesisHash, entry)],
    [],
  );

const headOf = (chain: readonly ChainedEntry[]) => ({
  hash: chain.at(-1)?.hash ?? genesisHash,
  length: chain.length,
});

const chains = entries.map(chainOf);
const places = fc.nat(100);

describe('the log of an edition', () => {
  it('verifies as it was written, however storage orders its keys', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const stored = chain.map(
          (entry) => Object.fromEntries(Object.entries(entry).reverse()) as ChainedEntry,
        );
        expect(verifyChain(stored, headOf(chain))).toBeNull();
      }),
    );
  });

  it('shows where a word was changed', () => {
    fc.assert(
      fc.property(chains, places, fc.string({ minLength: 1 }), (chain, place, more) => {
        const index = place % chain.length;
        const altered = chain.map((entry, at) =>
          at === index ? { ...entry, actorName: entry.actorName + more } : entry,
        );
        expect(verifyChain(altered, headOf(chain))).toEqual({
          sequence: index + 1,
          fault: 'altered',
        });
      }),
    );
  });

  it('shows a changed entry even when its own hash was made to fit', () => {
    fc.assert(
      fc.property(chains, places, (chain, place) => {
        const index = place % chain.length;
        const forged = chain.map((entry, at) => {
          if (at !== index) return entry;
          const { hash: _hash, previousHash, ...plain } = entry;
          return appendEntry(previousHash, { ...plain, reason: `${plain.reason ?? ''}!` });
        });
        expect(verifyChain(forged, headOf(chain))).not.toBeNull();
      }),
    );
  });

  it('shows that entries are gone, at the end, in the middle, or at the beginning', () => {
    fc.assert(
      fc.property(chains, places, (chain, place) => {
        const index = place % chain.length;
        const without = chain.filter((_entry, at) => at !== index);
        expect(verifyChain(without, headOf(chain))).not.toBeNull();
        expect(verifyChain(chain.slice(0, index), headOf(chain))).not.toBeNull();
      }),
    );
  });

  it('shows entries in another order, twice, or of another edition', () => {
    fc.assert(
      fc.property(
        chains.filter((chain) => chain.length > 1),
        (chain) => {
          expect(verifyChain(chain.toReversed(), headOf(chain))).not.toBeNull();
          const [first] = chain;
          if (first) expect(verifyChain([first, ...chain], headOf(chain))).not.toBeNull();
          const moved = chain.map((entry) => ({ ...entry, edition: '8' }));
          expect(verifyChain(moved, headOf(chain))).toEqual({ sequence: 1, fault: 'altered' });
        },
      ),
    );
  });

  it('says where an edition stands', () => {
    const entry = (event: LogEntry['event'], toState: LogEntry['toState'], contentHash = 'a') => ({
      edition: '7',
      sequence: 1,
      event,
      fromState: 'draft' as const,
      toState,
      stage: 0,
      actor: '1',
      actorName: 'A person',
      at: '2026-03-01T12:00:00.000Z',
      reason: null,
      contentHash,
      data: {},
    });
    expect(fold([])).toMatchObject({ state: 'none', round: 0 });
    const approved = [entry('submit', 'in_review'), entry('approve', 'approved')];
    expect(fold(approved)).toEqual({
      state: 'approved',
      stage: 0,
      round: 1,
      contentHash: 'a',
      approvedHash: 'a',
    });
    expect(fold([...approved, entry('reopen', 'draft')]).approvedHash).toBeNull();
    expect(fold([...approved, entry('reopen', 'draft'), entry('submit', 'in_review')]).round).toBe(
      2,
    );
  });
});
