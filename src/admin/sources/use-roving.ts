import { useRef, useState } from 'react';

export type Roving = {
  current: number | undefined;
  setCurrent: (id: number) => void;
  move: (by: 1 | -1) => void;
  /** Back to the current row. */
  focus: () => void;
  /** For the element of a row. */
  bind: (id: number) => (element: HTMLElement | null) => void;
};

/** One row of a list at a time is the current one; keys move the focus from row to row. */
export const useRoving = (ids: readonly number[]): Roving => {
  const elements = useRef(new Map<number, HTMLElement>());
  const [known, setKnown] = useState<number>();
  const current = known !== undefined && ids.includes(known) ? known : ids[0];
  const go = (id: number | undefined): void => {
    if (id === undefined) return;
    setKnown(id);
    elements.current.get(id)?.focus();
  };
  return {
    current,
    setCurrent: setKnown,
    move: (by) => {
      const isFocused = elements.current.get(current ?? 0)?.contains(document.activeElement);
      const at = ids.indexOf(current ?? 0);
      go(ids[isFocused ? Math.min(Math.max(at + by, 0), ids.length - 1) : at]);
    },
    focus: () => go(current),
    bind: (id) => (element) => {
      if (element) elements.current.set(id, element);
      else elements.current.delete(id);
    },
  };
};
