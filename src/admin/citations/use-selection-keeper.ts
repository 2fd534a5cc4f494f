'use client';

import {
  $getSelection,
  $setSelection,
  type BaseSelection,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { useCallback, useRef } from 'react';

/** Remembers where somebody was in the text while a drawer has the focus, and goes back there. */
export const useSelectionKeeper = (
  editor: LexicalEditor,
): { keep: () => void; restore: () => void } => {
  const kept = useRef<BaseSelection | null>(null);
  const keep = useCallback(() => {
    kept.current = editor.getEditorState().read(() => $getSelection()?.clone() ?? null);
  }, [editor]);
  const restore = useCallback(() => {
    const selection = kept.current;
    kept.current = null;
    if (!selection) return;
    editor.update(() => $setSelection(selection.clone()), {
      // Focusing is an update of its own, which must not run inside this one.
      onUpdate: () => window.setTimeout(() => editor.focus()),
      tag: 'history-merge',
    });
  }, [editor]);
  return { keep, restore };
};
