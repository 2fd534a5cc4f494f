import { describe, expect, it } from '@jest/globals';

import type { LogEntry } from '@/editions/rules/log';
import type { State } from '@/editions/rules/states';
import { timeInState } from '@/editions/rules/time-in-state';

const minute = 60_000;
const at = (minutes: number): Date => new Date(Date.UTC(2026, 2, 1, 12) + minutes * minute);
const entry = (
  minutes: number,
  toState: State,
  stage = 0,
): Pick<LogEntry, 'at' | 'toState' | 'stage'> => ({
  at: at(minutes).toISOString(),
  toState,
  stage,
});

describe('timeInState', () => {
  it('tells each stay, and goes on counting in the last', () => {
    const { stays } = timeInState([entry(0, 'draft'), entry(10, 'in_review')], at(40));
    expect(stays).toEqual([
      {
        state: 'draft',
        stage: null,
        from: at(0).toISOString(),
        to: at(10).toISOString(),
        milliseconds: 10 * minute,
      },
      {
        state: 'in_review',
        stage: 0,
        from: at(10).toISOString(),
        to: null,
        milliseconds: 30 * minute,
      },
    ]);
  });

  it('tells the stages of a review apart, and adds up what came back', () => {
    const { totals } = timeInState(
      [
        entry(0, 'draft'),
        entry(5, 'in_review'),
        entry(6, 'in_review'), // revised
        entry(15, 'in_review', 1),
        entry(18, 'changes_requested', 1),
        entry(28, 'in_review'),
        entry(30, 'in_review', 1),
        entry(31, 'approved', 1),
      ],
      at(33),
    );
    const minutes = totals.map(({ state, stage, milliseconds }) => [
      state,
      stage,
      milliseconds / minute,
    ]);
    expect(minutes).toEqual([
      ['draft', null, 5],
      ['in_review', 0, 12],
      ['in_review', 1, 4],
      ['changes_requested', null, 10],
      ['approved', null, 2],
    ]);
  });

  it('counts no time in what is over for good', () => {
    const { stays } = timeInState([entry(0, 'draft'), entry(1, 'discarded')], at(1000));
    expect(stays.map(({ state, milliseconds }) => [state, milliseconds])).toEqual([
      ['draft', minute],
    ]);
    expect(timeInState([], at(0))).toEqual({ stays: [], totals: [] });
  });
});
