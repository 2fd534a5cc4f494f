import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $parseSerializedNode,
  $setSelection,
  type LexicalNode,
  type SerializedEditorState,
} from '@payloadcms/richtext-lexical/lexical';
import { rootChildren, type LexicalNode as StoredNode } from '@/document/lexical-nodes';
import { pairsOf, samePairsOf } from '@/document/merge/pair';
import { editorOnPage, textOfEditor } from './editor-on-page';
import { keepOthersWhenUndone, type OthersChanges } from './others-changes';

/**
 * Puts a stored text into the editor of the body, paragraph by paragraph: what is the same stays untouched, with the caret in
 * it, and undoing goes back over what was typed here only.
 *
 * @returns the text as the editor holds it then; null where there is no editor on the page
 */
export const takeOverInEditor = (body: unknown): SerializedEditorState | null => {
  const editor = editorOnPage('body');
  if (!editor) return null;
  const before = rootChildren(textOfEditor(editor));
  const changes = keepOthersWhenUndone(editor);
  editor.update(() => $putNodes(before, rootChildren(body), changes), {
    tag: ['history-merge', 'skip-scroll-into-view', 'skip-dom-selection'],
    discrete: true,
  });
  return textOfEditor(editor);
};

const $putNodes = (
  before: readonly StoredNode[],
  after: readonly StoredNode[],
  changes: OthersChanges,
): void => {
  const present = $getRoot().getChildren();
  if (present.length !== before.length) return;
  const same = new Map(samePairsOf(before, after).map(([one, other]) => [other, one]));
  const versions = new Map([...pairsOf(before, after)].map(([one, other]) => [other, one]));
  const kept = new Set(same.values());
  const caret = $caret();
  let last: LexicalNode | null = null;
  for (const [at, stored] of after.entries()) {
    const stays = present[same.get(at) ?? -1];
    if (stays) {
      last = stays;
      continue;
    }
    const node = $parseSerializedNode(stored);
    if (last) last.insertAfter(node, false);
    else $putFirst(node);
    last = node;
    const earlier = present[versions.get(at) ?? -1];
    if (!earlier || kept.has(versions.get(at) ?? -1)) changes.added(node.getKey());
    else {
      changes.replaced(earlier.getKey(), node.getKey());
      if (caret && earlier.is(caret.block)) $setCaret(node, caret.offset);
    }
  }
  for (const [at, node] of present.entries()) {
    if (kept.has(at)) continue;
    changes.removed(node.getKey());
    node.remove();
  }
};

const $putFirst = (node: LexicalNode): void => {
  const first = $getRoot().getFirstChild();
  if (first) first.insertBefore(node, false);
  else $getRoot().append(node);
};

type Caret = { block: LexicalNode; offset: number };

/** Where somebody writes: a paragraph, and how many signs stand before the caret in it. */
const $caret = (): Caret | null => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const { offset, type } = selection.focus;
  const node = selection.focus.getNode();
  const block = node.getTopLevelElement();
  if (!block || type !== 'text') return null;
  let before = offset;
  for (const text of $textsIn(block)) {
    if (text.is(node)) return { block, offset: before };
    before += text.getTextContentSize();
  }
  return null;
};

const $setCaret = (block: LexicalNode, offset: number): void => {
  let left = offset;
  const texts = $textsIn(block);
  for (const [at, text] of texts.entries()) {
    const size = text.getTextContentSize();
    if (left > size && at < texts.length - 1) {
      left -= size;
      continue;
    }
    const selection = $createRangeSelection();
    selection.anchor.set(text.getKey(), Math.min(left, size), 'text');
    selection.focus.set(text.getKey(), Math.min(left, size), 'text');
    $setSelection(selection);
    return;
  }
};

const $textsIn = (block: LexicalNode) =>
  $isElementNode(block) ? block.getAllTextNodes().filter($isTextNode) : [];
