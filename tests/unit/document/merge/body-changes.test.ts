import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { rootChildren, type LexicalNode } from '@/document/lexical-nodes';
import { bodyChanges, changedBody } from '@/document/merge/body-changes';
import { isSameContent } from '@/document/merge/content';
import { beginning, body, edited, edits } from '@support/merging/texts';

/** More with `MERGE_RUNS=20000`. */
const numRuns = Number(process.env.MERGE_RUNS ?? 400);

const two = fc
  .tuple(beginning, edits('mine'))
  .map(([base, mine]) => [base, mine.reduce(edited, base)] as const);

const overTheWire = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** As another editor would write the same node: what nobody reads is other. */
const rewritten = (node: LexicalNode): LexicalNode => ({
  ...node,
  version: node.version + 1,
  direction: null,
  ...(node.children ? { children: node.children.map(rewritten) } : {}),
});

describe('a body that travels by its changes', () => {
  it('arrives byte for byte', () => {
    fc.assert(
      fc.property(two, ([base, mine]) => {
        const [was, is] = [body(...base), body(...mine)];
        const arrived = changedBody(overTheWire(was), overTheWire(bodyChanges(was, is)));
        expect(JSON.stringify(arrived)).toBe(JSON.stringify(is));
      }),
      { numRuns },
    );
  });

  it('says the same where the other side has it as another editor wrote it', () => {
    fc.assert(
      fc.property(two, ([base, mine]) => {
        const kept = body(...base.map(rewritten));
        const is = body(...mine);
        const arrived = changedBody(kept, bodyChanges(body(...base), is));
        expect(isSameContent(arrived, is)).toBe(true);
        for (const node of rootChildren(arrived)) {
          expect([...base.map(rewritten), ...mine]).toContainEqual(node);
        }
      }),
      { numRuns },
    );
  });

  it('is not taken for changes of another text', () => {
    fc.assert(
      fc.property(two, ([base, mine]) => {
        const changes = bodyChanges(body(...base), body(...mine));
        expect(changedBody(body(...base, 'One line more.'), changes)).toBeNull();
      }),
      { numRuns },
    );
  });

  it('sends only what is other', () => {
    const lines = Array.from({ length: 900 }, (_, at) => `Line ${at} of a long text.`);
    const changes = bodyChanges(body(...lines), body(...lines.with(500, 'Another line.')));
    expect(changes.splices).toEqual([
      { at: 500, gone: 1, nodes: rootChildren(body('Another line.')) },
    ]);
  });

  it.each([
    ['nothing', null],
    ['no splices', { rest: {} }],
    ['a place behind the end', { splices: [{ at: 3, gone: 0, nodes: [] }] }],
    ['more gone than there is', { splices: [{ at: 1, gone: 2, nodes: [] }] }],
    [
      'a place before the one before',
      {
        splices: [
          { at: 1, gone: 1, nodes: [] },
          { at: 0, gone: 1, nodes: [] },
        ],
      },
    ],
    ['half a place', { splices: [{ at: 0.5, gone: 0, nodes: [] }] }],
    ['nodes that are none', { splices: [{ at: 0, gone: 0, nodes: 'words' }] }],
  ])('refuses %s', (_, sent) => {
    const base = body('One.', 'Two.');
    const { base: digest, rest } = bodyChanges(base, base);
    expect(changedBody(base, sent && { base: digest, rest, ...sent })).toBeNull();
  });
});
