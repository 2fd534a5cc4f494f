import {
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  $isTextNode,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type LexicalNode,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical';
import { findWords, piecesOf } from './find-words';

type Piece = { key: string; from: number; to: number };

/** Words that were found, by the pieces of text that they consist of. */
export type Match = readonly Piece[];

/** Every place of the words in an editor's text, in its order. */
export const searchText = (
  editor: LexicalEditor,
  words: string,
  matchCase: boolean,
): readonly Match[] =>
  words === ''
    ? []
    : editor.getEditorState().read(() =>
        $lines().flatMap((line) => {
          const pieces = line.map((node) => ({
            key: node.getKey(),
            length: node.getTextContentSize(),
          }));
          const text = line.map((node) => node.getTextContent()).join('');
          return findWords(text, words, matchCase).map((found) => piecesOf(found, pieces));
        }),
      );

/** The texts of each line, whatever formatting and citations are in it. */
const $lines = (): TextNode[][] => {
  const lines: TextNode[][] = [];
  let last: LexicalNode | null = null;
  for (const node of $getRoot().getAllTextNodes()) {
    const block = $blockOf(node);
    if (block && block.is(last)) lines.at(-1)?.push(node);
    else lines.push([node]);
    last = block;
  }
  return lines;
};

const $blockOf = (node: LexicalNode): LexicalNode | null =>
  node.getParents().find((parent) => $isElementNode(parent) && !parent.isInline()) ?? null;

/** The ranges on the page that matches consist of. */
export const rangesOfMatch = (editor: LexicalEditor, match: Match): Range[] =>
  match.flatMap(({ key, from, to }) => {
    const element = editor.getElementByKey(key);
    const walker = element && document.createTreeWalker(element, 0x4); // NodeFilter.SHOW_TEXT
    const text = walker?.nextNode();
    if (!text) return [];
    const range = document.createRange();
    const length = text.textContent?.length ?? 0;
    range.setStart(text, Math.min(from, length));
    range.setEnd(text, Math.min(to, length));
    return [range];
  });

/** Puts words in the place of the matches, as one step that is undone at once. Formatting and citation stay those of the first piece. */
export const replaceMatches = (
  editor: LexicalEditor,
  matches: readonly Match[],
  words: string,
): void =>
  editor.update(
    () => {
      // From the end, so that places before it stay where they are.
      for (const match of [...matches].reverse()) {
        for (const [at, { key, from, to }] of [...match.entries()].reverse()) {
          const node = $getNodeByKey(key);
          if ($isTextNode(node)) node.spliceText(from, to - from, at === 0 ? words : '');
        }
        $dropEmpty(match);
      }
    },
    // Whoever replaces stays in the fields of the search, and leaves them by Esc.
    { tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] },
  );

const $dropEmpty = (match: Match): void => {
  for (const { key } of match) {
    const node = $getNodeByKey(key);
    if ($isTextNode(node) && node.getTextContentSize() === 0) node.remove();
  }
};
