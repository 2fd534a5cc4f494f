'use client';

import {
  $getSelection,
  $setSelection,
  type BaseSelection,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { useMemo } from 'react';

/** Remembers where somebody was in the text while a drawer has the focus, and goes back there. */
export const useSelectionKeeper = (
  editor: LexicalEditor,
): { keep: () => void; restore: () => void } =>
  useMemo(() => {
    let kept: BaseSelection | null = null;
    return {
      keep: () => {
        kept = editor.getEditorState().read(() => $getSelection()?.clone() ?? null);
      },
      restore: () => {
        if (!kept) return;
        const selection = kept;
        kept = null;
        editor.update(() => $setSelection(selection.clone()), {
          onUpdate: () => editor.focus(),
          tag: 'history-merge',
        });
      },
    };
  }, [editor]);
