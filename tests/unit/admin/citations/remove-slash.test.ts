import { beforeEach, expect, it } from '@jest/globals';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless';
import { $removeSlash } from '@/admin/citations/remove-slash';

let editor: LexicalEditor;
beforeEach(() => {
  editor = createHeadlessEditor({
    onError: (error) => {
      throw error;
    },
  });
});

/** The text after the command, whose caret stood at the stroke. */
const after = (written: string): string => {
  const [before = '', behind = ''] = written.split('|');
  editor.update(
    () => {
      const node = $createTextNode(before + behind);
      $getRoot().clear().append($createParagraphNode().append(node));
      node.select(before.length, before.length);
      $removeSlash();
    },
    { discrete: true },
  );
  return editor.read(() => $getRoot().getTextContent());
};

it.each([
  ['the slash before the caret', 'It rained /| all day.', 'It rained  all day.'],
  ['the slash with the letters that the menu left', 'It rained /ci|', 'It rained '],
  ['a slash that begins the paragraph', '/|', ''],
])('removes %s', (_, written, left) => {
  expect(after(written)).toBe(left);
});

it.each([
  ['a slash within words', 'and/or|'],
  ['a slash further before', 'either / or |'],
  ['the end of an address', 'https://example.org/|'],
])('leaves %s', (_, written) => {
  expect(after(written)).toBe(written.replace('|', ''));
});
