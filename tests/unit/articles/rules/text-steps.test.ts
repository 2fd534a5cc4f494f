import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { lastChanges } from '@/articles/rules/last-changes';
import { stepBack, textDigest, wentBack } from '@/articles/rules/text-steps';
import { beginning, body, edited, edits } from '@support/merging/texts';

describe('the way back over a revision', () => {
  it('leads from any text to the one before, with the same digest', () => {
    fc.assert(
      fc.property(beginning, edits('w'), (nodes, changes) => {
        const before = { title: 'A', topics: [1], body: body(...nodes) };
        const after = { title: 'B', topics: [1], body: body(...changes.reduce(edited, nodes)) };
        const step = stepBack(before, after);
        const back = wentBack(after, JSON.parse(JSON.stringify(step)) as typeof step);
        expect(back).toEqual(before);
        expect(textDigest(back)).toBe(textDigest({ ...before, subtitle: null }));
        expect(Object.keys(step.fields)).toEqual(['title']);
      }),
    );
  });

  it('keeps of a text only what changed in it', () => {
    const words = ['One', 'Two', 'Three'];
    const step = stepBack({ body: body(...words) }, { body: body('One', 'Two!', 'Three') });
    expect(step.bodies.body?.splices).toMatchObject([{ at: 1, now: 1, nodes: [{}] }]);
  });

  it('says which revision last changed each part', () => {
    const texts = [
      ['One', 'Two'],
      ['One', 'Two!'],
      ['New', 'One', 'Two!'],
      ['New', 'One?', 'Two!'],
    ];
    const steps = texts.slice(1).map((words, at) => ({
      revision: at + 1,
      before: stepBack({ body: body(...(texts[at] ?? [])) }, { body: body(...words) }),
    }));
    expect(lastChanges(3, [...steps].reverse())).toEqual([2, 3, 1]);
    expect(lastChanges(3, [])).toEqual([null, null, null]);
    const first = { revision: 1, before: stepBack({ body: null }, { body: body('One') }) };
    expect(lastChanges(1, [first])).toEqual([1]);
  });
});
