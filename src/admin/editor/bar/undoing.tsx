'use client';

import {
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_LOW,
  mergeRegister,
  REDO_COMMAND,
  UNDO_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { useEffect, useState } from 'react';
import { Icon } from '../../shell/icons';
import { useWords } from '../../words';
import { useBodyEditor } from '../text/body-editor';

const steps = [
  { name: 'undo', command: UNDO_COMMAND, keys: 'Ctrl+Z' },
  { name: 'redo', command: REDO_COMMAND, keys: 'Ctrl+Shift+Z' },
] as const;

/** Takes back and does again what was done in the body. */
export const Undoing = () => {
  const { t } = useWords();
  const editor = useBodyEditor();
  const can = useCan(editor);
  return steps.map(({ name, command, keys }) => (
    <button
      aria-disabled={!can[name]}
      aria-label={t(`editor.${name}`)}
      className="desk-tool"
      key={name}
      onClick={() => editor?.dispatchCommand(command, undefined)}
      onMouseDown={(event) => event.preventDefault()}
      title={`${t(`editor.${name}`)} (${keys})`}
      type="button"
    >
      <Icon name={name} />
    </button>
  ));
};

const useCan = (editor: LexicalEditor | null): { undo: boolean; redo: boolean } => {
  const [can, setCan] = useState({ undo: false, redo: false });
  useEffect(() => {
    if (!editor) return undefined;
    return mergeRegister(
      editor.registerCommand(
        CAN_UNDO_COMMAND,
        (undo) => {
          setCan((was) => ({ ...was, undo }));
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        CAN_REDO_COMMAND,
        (redo) => {
          setCan((was) => ({ ...was, redo }));
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
    );
  }, [editor]);
  return can;
};
