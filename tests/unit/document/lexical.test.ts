import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Image } from '@/document/document';
import { blocksOf, bodyOf } from '@/document/lexical';
import { elementNode, textNode, type LexicalNode } from '@/document/lexical-nodes';
import { normalBlocks } from '@/document/normal-form';
import { linesOf, textOfInlines } from '@/document/walk';
import { blocks, images } from '@support/documents/documents';

const idOf = (image: Image) => images.findIndex((other) => other.sha256 === image.sha256) + 1;
const pictureOf = (id: string) => {
  const image = images[Number(id) - 1];
  return image && { image };
};
const rooted = (...children: LexicalNode[]) => ({ root: { type: 'root', children } });

describe('the body of an article', () => {
  it('survives the way through the editor’s own format', () => {
    fc.assert(
      fc.property(blocks(), (body) => {
        const normal = normalBlocks(body);
        const { blocks: read, findings } = blocksOf(bodyOf(normal, idOf), pictureOf);
        const wordless = normal.filter(
          (block) => block.type === 'pullquote' && textOfInlines(block.children).trim() === '',
        );
        const said = findings.map(({ rule }) => rule).filter((rule) => rule !== 'address-in-text');
        expect(said).toEqual(wordless.map(() => 'pull-quote-empty'));
        expect(read).toEqual(normal);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same through JSON', () => {
    fc.assert(
      fc.property(blocks(), (body) => {
        const stored: unknown = JSON.parse(JSON.stringify(bodyOf(normalBlocks(body), idOf)));
        expect(blocksOf(stored, pictureOf).blocks).toEqual(normalBlocks(body));
      }),
    );
  });

  it('keeps the words of nodes that it does not know, with a finding', () => {
    const { blocks: read, findings } = blocksOf(
      rooted(
        elementNode('layout', [elementNode('paragraph', [textNode('inside', 0)])]),
        elementNode('paragraph', [elementNode('mystery', [textNode('odd words', 1)])]),
      ),
    );
    expect(linesOf(read).map(textOfInlines)).toEqual(['inside', 'odd words']);
    expect(findings.map((finding) => finding.rule)).toEqual(['node-not-known', 'node-not-known']);
  });

  it('reports a plain link and keeps its words', () => {
    const link = {
      ...elementNode('link', [textNode('there', 0)]),
      fields: { url: 'https://a.b/' },
    };
    const { blocks: read, findings } = blocksOf(rooted(elementNode('paragraph', [link])));
    expect(linesOf(read).map(textOfInlines)).toEqual(['there']);
    expect(findings[0]).toMatchObject({ rule: 'link-not-cited', place: { words: 'there' } });
  });

  it('reads a nested list as part of the item before it', () => {
    const item = (...children: LexicalNode[]) => elementNode('listitem', children);
    const list = (...items: LexicalNode[]) => elementNode('list', items, { listType: 'bullet' });
    const { blocks: read } = blocksOf(
      rooted(list(item(textNode('outer', 0)), item(list(item(textNode('inner', 0)))))),
    );
    expect(read).toMatchObject([
      { items: [{ children: [{ type: 'paragraph' }, { type: 'list', ordered: false }] }] },
    ]);
  });

  it('says that a picture is gone and keeps its caption', () => {
    const figure = {
      type: 'block',
      version: 2,
      fields: { blockType: 'figure', image: 9, caption: 'A map' },
    };
    const { blocks: read, findings } = blocksOf(rooted(figure));
    expect(linesOf(read).map(textOfInlines)).toEqual(['A map']);
    expect(findings.map((finding) => finding.rule)).toEqual(['picture-not-found']);
  });

  it('points at an address that stands in the text, and not at one that is cited', () => {
    const url = 'https://example.org/harvest?year=2025';
    const cited = elementNode('citation', [textNode(url, 0)], { citationKey: 'A' });
    const line = [textNode(`See ${url}). Or `, 0), cited];
    const { findings } = blocksOf(rooted(elementNode('paragraph', line)));
    expect(findings).toMatchObject([
      { rule: 'address-in-text', severity: 'warning', place: { field: 'body', words: url } },
    ]);
  });

  it('reads nothing where nothing is', () => {
    expect(blocksOf(null).blocks).toEqual([]);
    expect(blocksOf({ root: {} }).blocks).toEqual([]);
  });
});
