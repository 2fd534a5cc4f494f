import { describe, expect, it } from '@jest/globals';

import { groupQueue, type Waiting } from '@/citations/rules/group-queue';

const waiting = (key: string, data: Partial<Waiting> = {}): Waiting => ({
  key,
  status: 'unresolved',
  proposedUrl: null,
  cites: [],
  ...data,
});
const citing = (type: string, title: string, locator: string | null = null): Waiting['cites'] => [
  { source: { id: title.length, item: { type, title } }, locator },
];
const groupsOf = (rows: readonly Waiting[]) =>
  groupQueue(rows).map(({ kind, name, rows: grouped }) => [
    kind,
    name,
    grouped.map(({ key }) => key),
  ]);

describe('citations by what they have in common', () => {
  it('puts those with the same address together, however it was written', () => {
    expect(
      groupsOf([
        waiting('a', { proposedUrl: 'https://www.winterroads.example/network/' }),
        waiting('b'),
        waiting('c', { proposedUrl: 'https://www.winterroads.example/network?utm_source=mail' }),
        waiting('d', { proposedUrl: 'https://elsewhere.example/' }),
        waiting('e'),
      ]),
    ).toEqual([
      ['address', 'winterroads.example/network', ['a', 'c']],
      ['own-address', '', ['d']],
      ['no-address', '', ['b', 'e']],
    ]);
  });

  it('tells works without a title apart, and names them by their address', () => {
    const page = (id: number, URL: string): Waiting['cites'] => [
      { source: { id, item: { type: 'webpage', URL } }, locator: null },
    ];
    const proposed = { status: 'proposed' } as const;
    expect(
      groupsOf([
        waiting('a', { ...proposed, cites: page(1, 'http://www.rivers.example/beds/') }),
        waiting('b', { ...proposed, cites: page(2, 'http://rivers.example/lakes') }),
        waiting('c', { ...proposed, cites: page(1, 'http://www.rivers.example/beds/') }),
      ]),
    ).toEqual([
      ['work', 'rivers.example/beds', ['a', 'c']],
      ['own-work', '', ['b']],
    ]);
  });

  it('names the kind of damage', () => {
    expect(
      groupsOf([
        waiting('cut', { proposedUrl: 'https://doi.org/10.1086/' }),
        waiting('whole', { proposedUrl: 'https://doi.org/10.1086/321' }),
        waiting('book', { status: 'proposed', cites: citing('book', 'Networks of Power') }),
        waiting('paged', { status: 'proposed', cites: citing('book', 'Networks of Power', '12') }),
      ]),
    ).toEqual([
      ['cut-doi', '', ['cut']],
      ['no-page', '', ['book']],
      ['own-address', '', ['whole']],
      ['own-work', '', ['paged']],
    ]);
  });

  it('keeps what was asked for by its state together', () => {
    expect(
      groupsOf([
        waiting('a', { status: 'broken', cites: citing('webpage', 'Dead') }),
        waiting('b', { status: 'waived' }),
        waiting('c', { status: 'broken' }),
      ]),
    ).toEqual([
      ['broken', '', ['a', 'c']],
      ['waived', '', ['b']],
    ]);
  });
});
