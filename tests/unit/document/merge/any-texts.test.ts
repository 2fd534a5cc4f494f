import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { rootChildren, type LexicalNode } from '@/document/lexical-nodes';
import { contentOf, marksIn, wordsOf } from '@/document/merge/content';
import { mergeTexts, type Choice, type Text } from '@/document/merge/merge-texts';
import { beginning, body, edited, edits } from '@support/merging/texts';

type Nodes = readonly LexicalNode[];
const merged = (base: Nodes, mine: Nodes, theirs: Nodes, choose?: (id: string) => Choice) =>
  mergeTexts({ body: body(...base) }, { body: body(...mine) }, { body: body(...theirs) }, choose);

/** More with `MERGE_RUNS=20000`. */
const numRuns = Number(process.env.MERGE_RUNS ?? 400);

const three = fc
  .tuple(beginning, edits('mine'), edits('theirs'))
  .map(
    ([base, mine, theirs]) =>
      [base, mine.reduce(edited, base), theirs.reduce(edited, base)] as const,
  );

const wordsIn = (value: unknown): Set<string> => new Set(wordsOf(value).match(/(mine|theirs)\d+/g));

describe('whatever two people do to a text', () => {
  it('nothing that either typed is gone', () => {
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        const { text, collisions } = merged(base, mine, theirs);
        const found = wordsIn([text.body, ...collisions.flatMap((one) => [one.mine, one.theirs])]);
        for (const word of [...wordsIn(mine), ...wordsIn(theirs)]) expect(found).toContain(word);
      }),
      { numRuns },
    );
  });

  it('no mark is doubled, and none lost that both have', () => {
    fc.assert(
      fc.property(
        three,
        fc.func(fc.constantFrom<Choice[]>('mine', 'theirs')),
        ([base, mine, theirs], choose) => {
          const { text } = merged(base, mine, theirs, choose);
          const marks = marksIn(text.body);
          expect(new Set(marks).size).toBe(marks.length);
          const inTheirs = new Set(marksIn(theirs));
          const both = marksIn(mine).filter((key) => inTheirs.has(key));
          expect(marks).toEqual(expect.arrayContaining(both));
        },
      ),
      { numRuns },
    );
  });

  it('what only one changed is as they left it', () => {
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        const says = (nodes: readonly unknown[]) => nodes.map(contentOf);
        const bodyOf = ({ text }: { text: Text }) => says(rootChildren(text.body));
        expect(bodyOf(merged(base, mine, base))).toEqual(says(mine));
        expect(bodyOf(merged(base, base, theirs))).toEqual(says(theirs));
        expect(bodyOf(merged(base, mine, mine))).toEqual(says(mine));
      }),
      { numRuns },
    );
  });

  it('nothing of it is gone, and no mark doubled, when a save is sent again', () => {
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        const once = merged(base, mine, theirs, () => 'mine');
        const stored = rootChildren(once.text.body);
        const { text, collisions } = merged(base, mine, stored);
        const marks = marksIn(text.body);
        expect(new Set(marks).size).toBe(marks.length);
        const found = wordsIn([text.body, ...collisions.flatMap((one) => [one.mine, one.theirs])]);
        for (const word of wordsIn(stored)) expect(found).toContain(word);
      }),
      { numRuns },
    );
  });

  it('says the same whoever comes first, up to the order of what came to one place', () => {
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        const one = merged(base, mine, theirs);
        const other = merged(base, theirs, mine, () => 'mine');
        const sorted = (found: { text: Text }) =>
          rootChildren(found.text.body).map(contentOf).sort();
        expect(sorted(one)).toEqual(sorted(other));
        expect(one.collisions).toHaveLength(other.collisions.length);
      }),
      { numRuns },
    );
  });
});
