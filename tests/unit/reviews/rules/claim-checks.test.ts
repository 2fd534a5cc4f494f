import { describe, expect, it } from '@jest/globals';

import {
  countClaims,
  lapseOf,
  saidOf,
  standingOf,
  type Claim,
  type ClaimCheck,
  type ClaimedWork,
} from '@/reviews/rules/claim-checks';
import { sightOf } from '@/reviews/rules/claims-of';

const work: ClaimedWork = {
  reference: 'fisman',
  title: 'Tax Rates and Tax Evasion',
  url: 'https://tax.example/paper',
  locator: 'page 1',
  copy: 'a1',
};
const claim: Claim = {
  key: 'six',
  words: 'the gap widened by almost four per cent',
  works: [work],
  quotation: null,
  note: null,
};
const me = { user: 1, stageName: 'Facts' };

const aCheck = (data: Partial<ClaimCheck> = {}): ClaimCheck => ({
  key: claim.key,
  verdict: 'supports',
  because: null,
  ground: claim,
  user: me.user,
  name: 'Anna',
  stageName: me.stageName,
  round: 1,
  at: '2026-11-26T10:00:00.000Z',
  ...data,
});

describe('what people said of a claim', () => {
  const other = { ...claim, key: 'seven' };
  it('has the last word of each in each stage, the latest first, and says what is void and why', () => {
    const checks = [
      aCheck({ verdict: 'in_part', at: '2026-11-20T10:00:00.000Z' }),
      aCheck({ at: '2026-11-26T10:00:00.000Z' }),
      aCheck({
        name: 'Boris',
        user: 2,
        ground: { ...claim, words: 'half' },
        at: '2026-11-27T10:00:00.000Z',
      }),
      aCheck({
        stageName: 'Copy',
        ground: { ...claim, quotation: 'a' },
        at: '2026-11-25T10:00:00.000Z',
      }),
      aCheck({ name: 'Clara', user: 3 }),
      aCheck({ name: 'Clara', user: 3, verdict: null }),
      aCheck({ key: other.key, name: 'Dora', user: 4 }),
    ];
    const said = saidOf(claim, checks).map(({ name, stageName, verdict, lapsed, words }) => [
      ...[name, stageName, verdict, lapsed, words],
    ]);
    expect(said).toEqual([
      ['Boris', 'Facts', 'supports', 'words', 'half'],
      ['Anna', 'Facts', 'supports', null, claim.words],
      ['Anna', 'Copy', 'supports', 'source', claim.words],
    ]);
  });

  it('is nothing where nobody said anything', () => {
    expect(saidOf(other, [aCheck()])).toEqual([]);
  });
});

describe('what voids a check', () => {
  const other = { ...work, reference: 'yeats' };
  it.each<[string, Partial<Claim>, ReturnType<typeof lapseOf>]>([
    ['nothing', {}, null],
    ['other words', { words: 'the gap widened by some three per cent' }, 'words'],
    ['a letter', { words: `${claim.words}s` }, 'words'],
    ['another work', { works: [other] }, 'source'],
    ['a work more', { works: [work, other] }, 'source'],
    ['no work any more', { works: [] }, 'source'],
    ['another title', { works: [{ ...work, title: 'Tax Rates' }] }, 'source'],
    ['another address', { works: [{ ...work, url: 'https://tax.example/new' }] }, 'source'],
    ['another page in it', { works: [{ ...work, locator: 'page 2' }] }, 'source'],
    ['other quoted words', { quotation: 'a 3 percent increase' }, 'source'],
    ['another note', { note: 'See also the appendix.' }, 'source'],
    ['another copy', { works: [{ ...work, copy: 'b2' }] }, 'copy'],
    ['a first copy', { works: [{ ...work, copy: null }] }, 'copy'],
    ['words and copy', { words: 'else', works: [{ ...work, copy: 'b2' }] }, 'words'],
  ])('%s', (_what, now, because) => {
    expect(lapseOf(claim, { ...claim, ...now })).toBe(because);
    expect(sightOf({ ...claim, ...now }) === sightOf(claim)).toBe(because === null);
  });

  it('and works in another order', () => {
    const was = { ...claim, works: [work, other] };
    expect(lapseOf(was, { ...claim, works: [other, work] })).toBe('source');
  });
});

describe('whose a check is', () => {
  const isOf = (...checks: ClaimCheck[]) => standingOf(claim, checks, me).is;
  it.each<[string, ClaimCheck[], ReturnType<typeof isOf>]>([
    ['nobody’s', [], 'open'],
    ['mine', [aCheck()], 'checked'],
    ['mine of another stage', [aCheck({ stageName: 'Copy' })], 'open'],
    ['somebody else’s', [aCheck({ user: 2 })], 'open'],
    ['of another claim', [aCheck({ key: 'seven' })], 'open'],
    ['of an earlier round, with the same words', [aCheck({ round: 0 })], 'checked'],
    ['for other words', [aCheck({ ground: { ...claim, words: 'else' } })], 'lapsed'],
    ['taken back', [aCheck(), aCheck({ verdict: null })], 'open'],
    ['given again', [aCheck({ verdict: null }), aCheck({ verdict: 'in_part' })], 'checked'],
    [
      'for other words, then for these',
      [aCheck({ ground: { ...claim, words: 'x' } }), aCheck()],
      'checked',
    ],
    [
      'for these, then for other words',
      [aCheck(), aCheck({ ground: { ...claim, words: 'x' } })],
      'lapsed',
    ],
  ])('%s', (_what, checks, is) => expect(isOf(...checks)).toBe(is));
});

it('counts what lacks, what holds and what has no support', () => {
  const claims = ['one', 'two', 'three', 'four'].map((key) => ({ ...claim, key }));
  const checks = [
    aCheck({ key: 'one' }),
    aCheck({ key: 'two', verdict: 'does_not' }),
    aCheck({ key: 'three', ground: { ...claim, words: 'else' } }),
    aCheck({ key: 'four', user: 2 }),
  ];
  expect(countClaims(claims, checks, me)).toEqual({
    total: 4,
    checked: 2,
    open: ['three', 'four'],
    unsupported: ['two'],
  });
});
