import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_HIGH,
  KEY_DOWN_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type RangeSelection,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical';
import { ulid } from 'ulid';
import { wordsBefore } from '../paste/words-before';
import { $citationAround } from './citation-node';
import { CITE_COMMAND } from './commands';
import { citationKeyAttribute } from './citation-key-attribute';
import { isOnNumber } from './marks-on-page';
import { noteNewMark } from './new-marks';
import { $wrapInCitations } from './wrap-selection';

/** The ways to a citation: the toolbar's command, Ctrl+K or Ctrl+Alt+F, and a click on a mark's number. */
export const listenForCommands = (
  editor: LexicalEditor,
  open: (key: string) => void,
): (() => void) =>
  mergeRegister(
    editor.registerCommand(CITE_COMMAND, () => $cite(open), COMMAND_PRIORITY_EDITOR),
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        if (!isCite(event)) return false;
        // Browsers have a use of their own for Ctrl+K, which nobody means in a text.
        event.preventDefault();
        return editor.dispatchCommand(CITE_COMMAND, undefined);
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerRootListener((root) => {
      const click = (event: MouseEvent): void => openClicked(event, editor, open);
      root?.addEventListener('click', click);
      return () => root?.removeEventListener('click', click);
    }),
  );

/** `code`, not `key`: with Alt held, or in Cyrillic, the letter is another one. */
const isCite = (event: KeyboardEvent): boolean => {
  const { code, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (shiftKey) return false;
  if (code === 'KeyK') return !altKey && ctrlKey !== metaKey;
  // AltGr is Ctrl and Alt to Windows, and writes letters of Polish, German and Belarusian layouts.
  return code === 'KeyF' && ctrlKey && altKey && !event.getModifierState('AltGraph');
};

const $cite = (open: (key: string) => void): boolean => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const around = $citationAround(selection.anchor.getNode());
  if (around?.is($citationAround(selection.focus.getNode()))) {
    open(around.getCitationKey());
    return true;
  }
  const marks = $wrapInCitations(selection.isCollapsed() ? $before(selection) : selection, ulid);
  marks.forEach((mark, at) => noteNewMark(mark.getCitationKey(), { open: at === 0 }));
  return marks.length > 0;
};

/** Without selected words, as after `/cite`, the clause before the caret is meant. */
const $before = (selection: RangeSelection): RangeSelection => {
  const { node, text } = $textBefore(selection);
  const place = node ? wordsBefore(text) : undefined;
  return node && place ? node.select(place.start, place.end) : selection;
};

const $textBefore = ({ anchor }: RangeSelection): { node: TextNode | null; text: string } => {
  const holder = anchor.getNode();
  const node = $isElementNode(holder) ? holder.getChildAtIndex(anchor.offset - 1) : holder;
  if (!$isTextNode(node) || $citationAround(node)) return { node: null, text: '' };
  const text = node.getTextContent();
  return { node, text: $isTextNode(holder) ? text.slice(0, anchor.offset) : text };
};

const openClicked = (
  event: MouseEvent,
  editor: LexicalEditor,
  open: (key: string) => void,
): void => {
  const { target, currentTarget } = event;
  if (!(target instanceof HTMLElement)) return;
  const mark = target.closest<HTMLElement>(`[${citationKeyAttribute}]`);
  const key = mark?.getAttribute(citationKeyAttribute);
  // A mark in an editor inside this one is that editor's.
  if (!mark || !key || mark.closest('[data-lexical-editor]') !== currentTarget) return;
  // Where nobody types, there is no caret to put into the words, and all of the mark leads to its source.
  if (!editor.isEditable() || isOnNumber(mark, event)) open(key);
};
