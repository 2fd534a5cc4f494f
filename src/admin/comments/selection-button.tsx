'use client';

import { useEffect, useState } from 'react';
import { DeskButton } from '../desk-button';
import { useWords } from '../words';
import type { TextArea } from './text-on-page';

type Spot = { top: number; left: number };

/** A button right under words that were selected with a pointer: the form may be a long way down the page. */
export const SelectionButton = ({ area, onAsk }: { area: TextArea; onAsk: () => void }) => {
  const { t } = useWords();
  const [spot, setSpot] = useState<Spot>();
  useEffect(() => {
    const place = (): void => setSpot(spotOf(document.getSelection(), area));
    document.addEventListener('selectionchange', place);
    return () => document.removeEventListener('selectionchange', place);
  }, [area]);
  if (!spot) return null;
  return (
    <div className="ibidem-selection-button" style={spot}>
      <DeskButton
        data-action="comment-on-selection"
        onClick={onAsk}
        onMouseDown={(event) => event.preventDefault()}
      >
        {t('comments.onSelection')}
      </DeskButton>
    </div>
  );
};

const gap = 8; // px
const width = 240; // px, that the button at most takes

const spotOf = (selection: Selection | null, area: TextArea): Spot | undefined => {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!area.roots().some((root) => root.contains(range.commonAncestorContainer))) return undefined;
  const { bottom, left } = range.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width;
  return {
    top: bottom + window.scrollY + gap,
    left: Math.max(gap, Math.min(left, room)) + window.scrollX,
  };
};
