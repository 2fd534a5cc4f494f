import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  COMPOSITION_START_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { $isCitationNode } from './citation-node';

/**
 * Letters composed at the edge of a mark, by a dead key, an input method, dictation or a list of signs, fall outside as typed
 * ones do. The browser would put them where its caret is, which is within; Lexical asks the text, not the mark around it.
 */
export const composeOutsideMarks = (editor: LexicalEditor): (() => void) =>
  editor.registerCommand(
    COMPOSITION_START_COMMAND,
    () => {
      $leaveMarkAtEdge();
      return false;
    },
    COMMAND_PRIORITY_HIGH,
  );

/** Puts a caret that stands at the edge of a mark beside it. */
export const $leaveMarkAtEdge = (): void => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return;
  const { offset } = selection.anchor;
  const node = selection.anchor.getNode();
  const mark = node.getParent();
  if (!$isTextNode(node) || !$isCitationNode(mark)) return;
  const isEnd = offset === node.getTextContentSize() && node.is(mark.getLastChild());
  const isStart = offset === 0 && node.is(mark.getFirstChild());
  if (!isEnd && !isStart) return;
  const place = mark.getIndexWithinParent() + (isEnd ? 1 : 0);
  mark.getParentOrThrow().select(place, place);
};
