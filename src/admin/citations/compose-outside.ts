import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  COMPOSITION_START_COMMAND,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  IS_APPLE_WEBKIT,
  IS_FIREFOX,
  IS_IOS,
  IS_SAFARI,
  KEY_DOWN_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { $isCitationNode } from './citation-node';

/**
 * Letters composed at the edge of a mark by dictation, by an input method or from a list of signs fall outside, as typed ones
 * do. The browser would put them where its caret is, which is within. So an empty sign is put outside first, into which they
 * are composed: what Lexical itself does when a key was pressed just before, as a dead key is.
 */
export const composeOutsideMarks = (editor: LexicalEditor): (() => void) => {
  let lastKey = -Infinity;
  return mergeRegister(
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      ({ timeStamp }) => {
        lastKey = timeStamp;
        return false;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      COMPOSITION_START_COMMAND,
      ({ timeStamp }) => {
        if (timeStamp >= lastKey + ofTheKey && $isAtEdgeOfMark())
          editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, emptySign);
        return false;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
};

/** Milliseconds after a key in which Lexical takes a composition for that key's. */
const ofTheKey = 30;

/** The ones that Lexical takes out again. */
const emptySign = IS_FIREFOX || IS_SAFARI || IS_IOS || IS_APPLE_WEBKIT ? '\u00A0' : '\u200B';

/** On either side: where the editor has its caret beside a mark, the browser may have its own within. */
export const $isAtEdgeOfMark = (): boolean => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const { offset } = selection.anchor;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node)) return false;
  const isEdge = (beside: LexicalNode | null): boolean =>
    $isCitationNode(beside ?? node.getParent());
  return (
    (offset === 0 && isEdge(node.getPreviousSibling())) ||
    (offset === node.getTextContentSize() && isEdge(node.getNextSibling()))
  );
};
