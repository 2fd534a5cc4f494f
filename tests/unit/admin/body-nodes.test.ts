import { describe, expect, it } from '@jest/globals';
import { bodyFault } from '@/admin/body-nodes';
import { editorState, elementNode, paragraphNode, textNode } from '@/document/lexical-nodes';

const cited = (citationKey: unknown, children = [textNode('words', 0)]) =>
  elementNode('citation', children, { citationKey });

describe('the structure of a text', () => {
  it('is accepted when the editor can open it, or when there is none', () => {
    expect(bodyFault(editorState([paragraphNode([textNode('a', 0), cited('K1')])]))).toBe(
      undefined,
    );
    expect(bodyFault(null)).toBe(undefined);
  });

  it('is refused with the place of an unknown node', () => {
    const body = editorState([paragraphNode([]), elementNode('iframe', [])]);
    expect(bodyFault(body)).toBe('root.1 is a “iframe”, which a text cannot hold.');
  });

  it('is refused with an unknown block, or with an unknown node inside a block', () => {
    const block = (blockType: string, content: unknown) => ({
      type: 'block',
      version: 2,
      fields: { blockType, content },
    });
    expect(bodyFault(editorState([block('poll', null)]))).toContain('“poll”');
    const inner = editorState([elementNode('marquee', [])]);
    expect(bodyFault(editorState([block('box', inner)]))).toContain('root.0.content.0');
  });

  it('is refused with a citation that has no key, or that stands in another', () => {
    expect(bodyFault(editorState([paragraphNode([cited(undefined)])]))).toContain('without a key');
    const nested = cited('K1', [cited('K2')]);
    expect(bodyFault(editorState([paragraphNode([nested])]))).toContain('inside a citation');
  });

  it('is refused when it is no document at all', () => {
    expect(bodyFault('<p>text</p>')).toBe('The text is not a document of the editor.');
  });
});
