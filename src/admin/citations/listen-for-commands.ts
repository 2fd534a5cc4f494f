import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_HIGH,
  KEY_DOWN_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { ulid } from 'ulid';
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
const isCite = ({ code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean => {
  if (shiftKey) return false;
  if (code === 'KeyF') return ctrlKey && altKey;
  return code === 'KeyK' && !altKey && ctrlKey !== metaKey;
};

const $cite = (open: (key: string) => void): boolean => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const around = $citationAround(selection.anchor.getNode());
  if (around?.is($citationAround(selection.focus.getNode()))) {
    open(around.getCitationKey());
    return true;
  }
  if (selection.isCollapsed()) return false;
  const marks = $wrapInCitations(selection, ulid);
  marks.forEach((mark, at) => noteNewMark(mark.getCitationKey(), { open: at === 0 }));
  return marks.length > 0;
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
