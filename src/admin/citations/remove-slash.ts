import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
} from '@payloadcms/richtext-lexical/lexical';

/**
 * Removes the slash before the caret by which a command was asked for. Whoever types faster than the menu hears has taken
 * from the text only as many letters as the menu knew of.
 */
export const $removeSlash = (): void => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return;
  const { anchor } = selection;
  const node = anchor.getNode();
  if (!$isTextNode(node)) return;
  const left = leftOver.exec(node.getTextContent().slice(0, anchor.offset));
  if (left) node.spliceText(left.index, left[0].length, '', true);
};

const leftOver = /(?<!\S)\/[^\s/]*$/u;
