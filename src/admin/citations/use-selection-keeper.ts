'use client';

import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
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
    // Asked again while the focus is away there is none, and the one from before still holds.
    kept.current = editor.getEditorState().read(() => $getSelection()?.clone() ?? kept.current);
  }, [editor]);
  const restore = useCallback(() => {
    const selection = kept.current;
    kept.current = null;
    if (!selection) return;
    let stands = false;
    const goBack = (): void =>
      stands ? editor.focus() : editor.getRootElement()?.focus({ preventScroll: true });
    editor.update(
      () => {
        stands = $stands(selection);
        if (stands) $setSelection(selection.clone());
      },
      // Focusing is an update of its own, which must not run inside this one.
      { onUpdate: () => window.setTimeout(goBack), tag: 'history-merge' },
    );
  }, [editor]);
  return { keep, restore };
};

/** Whether the words are still there, without which a selection breaks the editor: others may have changed the paragraph. */
const $stands = (selection: BaseSelection): boolean =>
  !$isRangeSelection(selection) ||
  [selection.anchor, selection.focus].every(({ key }) => $getNodeByKey(key)?.isAttached());
