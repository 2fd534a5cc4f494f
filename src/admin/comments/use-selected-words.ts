'use client';

import { useCallback, useEffect, useRef } from 'react';
import type { Quote } from '@/document/quotes';
import { quoteOfRange, textOnPage, type TextArea } from './text-on-page';

/**
 * Remembers which words of the text were last selected, since the selection goes when somebody writes about them. A
 * caret put into the text forgets them.
 */
export const useSelectedWords = (area: TextArea): (() => Quote | null) => {
  const last = useRef<Range | null>(null);
  const note = useCallback((): void => {
    const selection = document.getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    if (!range || !area.roots().some((root) => range.intersectsNode(root))) return;
    last.current = range.collapsed ? null : range.cloneRange();
  }, [area]);
  useEffect(() => {
    document.addEventListener('selectionchange', note);
    return () => document.removeEventListener('selectionchange', note);
  }, [note]);
  return () => {
    note(); // browsers tell of a selection a little later
    return last.current && quoteOfRange(last.current, textOnPage(area));
  };
};
