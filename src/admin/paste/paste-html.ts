import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html';
import {
  $getSelection,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
  PASTE_TAG,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { noteNewMark } from '../citations/new-marks';
import { preparePaste, type PreparedPaste } from './prepare-paste';

/**
 * Takes over pastes from other programs. What was copied in this editor carries Lexical's own form
 * and goes Lexical's own way.
 */
export const takeOverPastes = (
  editor: LexicalEditor,
  newKey: () => string,
  onPasted: (prepared: PreparedPaste) => void,
): (() => void) =>
  editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const clipboard = 'clipboardData' in event ? event.clipboardData : null;
      const html = clipboard?.getData('text/html');
      if (!html || clipboard?.getData('application/x-lexical-editor')) return false;
      event.preventDefault();
      const page = new DOMParser().parseFromString(html, 'text/html');
      const prepared = preparePaste(page, newKey);
      for (const { key, proposedUrl, note } of prepared.citations) {
        noteNewMark(key, { proposedUrl, note });
      }
      editor.update(() => $insert(editor, page), { tag: PASTE_TAG });
      onPasted(prepared);
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );

const $insert = (editor: LexicalEditor, page: Document): void => {
  const selection = $getSelection();
  if (!selection) return;
  const nodes = $generateNodesFromDOM(editor, page);
  if (!editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes, selection })) {
    selection.insertNodes(nodes);
  }
};
