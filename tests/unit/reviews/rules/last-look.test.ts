import { describe, expect, it } from '@jest/globals';

import type { WorkflowEvent } from '@/editions/rules/events';
import { lastLook } from '@/reviews/rules/last-look';

/** `approve by me`, an hour after the entry before. */
const log = (...said: string[]) =>
  said.map((entry, at) => {
    const [event = '', actor = ''] = entry.split(' by ');
    const hour = String(at).padStart(2, '0');
    const when = `2026-11-26T${hour}:00:00.000Z`;
    return { event: event as WorkflowEvent, actor, at: when, contentHash: `text of ${when}` };
  });
const hourOf = (at: string | null | undefined) => (at ? Number(at.slice(11, 13)) : at);

describe('the round that somebody last looked at', () => {
  it.each<[string, string[], [number, number | null] | null]>([
    ['none before the first', ['create by 2', 'submit by 2'], null],
    ['none in the first, whatever they did', ['submit by 2', 'check_claim by 1'], null],
    [
      'the first, where they asked for changes',
      ['submit by 2', 'request_changes by 1', 'submit by 2'],
      [1, 1],
    ],
    [
      'the one before, where somebody else did',
      ['submit by 2', 'request_changes by 3', 'submit by 2'],
      [1, null],
    ],
    [
      'the last of theirs, two rounds ago',
      [
        'submit by 2',
        'check_claim by 1',
        'recall by 2',
        'submit by 2',
        'request_changes by 3',
        'submit by 2',
      ],
      [1, 1],
    ],
    [
      'still that while they check in the next',
      ['submit by 2', 'request_changes by 1', 'submit by 2', 'check_claim by 1'],
      [1, 1],
    ],
    [
      'this very one, where it was revised after their look',
      ['submit by 2', 'check_claim by 1', 'revise by 3'],
      [1, 1],
    ],
    [
      'none where it was revised before their look',
      ['submit by 2', 'revise by 3', 'approve by 1'],
      null,
    ],
  ])('%s', (_what, entries, expected) => {
    const look = lastLook(log(...entries), 1);
    expect(look && [look.round, hourOf(look.at)]).toEqual(expected);
    expect(look?.contentHash ?? null).toBe(look?.at ? `text of ${look.at}` : null);
  });
});
