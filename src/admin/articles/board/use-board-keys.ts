'use client';

import { useEffect, useRef, type RefObject } from 'react';
import { moveTo, type ColumnId } from '@/overviews/rules/board';
import type { BoardState } from './use-board';

const steps: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The board by the keyboard: arrows from card to card, Space lifts, arrows to where it may go, Enter drops, Esc puts back. */
export const useBoardKeys = (element: RefObject<HTMLElement | null>, board: BoardState): void => {
  const latest = useRef(board);
  useEffect(() => {
    latest.current = board;
  });
  useEffect(() => {
    const root = element.current;
    if (!root) return;
    const hear = (event: KeyboardEvent): void => {
      const card = event.target instanceof HTMLElement ? event.target.dataset.cardTitle : undefined;
      const { lift } = latest.current;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (lift?.by === 'keyboard') whileLifted(event, latest.current, root);
      else if (card !== undefined) onCard(event, Number(card), latest.current, root);
    };
    root.addEventListener('keydown', hear);
    return () => root.removeEventListener('keydown', hear);
  }, [element]);
};

const whileLifted = (event: KeyboardEvent, board: BoardState, root: HTMLElement): void => {
  const { lift, columns } = board;
  if (!lift) return;
  const step = steps[event.code];
  if (step) {
    const next = nextTarget(board, step);
    if (next) {
      board.goOver(next);
      const at = columns.findIndex(({ id }) => id === next);
      show(root, root.children[at]);
    }
  } else if (event.code === 'Enter' || event.code === 'NumpadEnter' || event.code === 'Space') {
    board.drop(lift.over);
  } else if (event.code === 'Escape') {
    board.putBack();
  } else if (event.code !== 'Tab' && !event.code.startsWith('Arrow')) return;
  event.preventDefault();
  event.stopPropagation();
};

/** Scrolls the board sideways alone, as far as a column is out of sight. */
const show = (root: HTMLElement, column: Element | undefined): void => {
  if (!column) return;
  const [frame, place] = [root.getBoundingClientRect(), column.getBoundingClientRect()];
  root.scrollLeft += Math.min(place.left - frame.left, 0) + Math.max(place.right - frame.right, 0);
};

/** The nearest column in a direction that takes the lifted card, or is its own. */
const nextTarget = ({ lift, columns }: BoardState, step: -1 | 1): ColumnId | undefined => {
  if (!lift) return undefined;
  const from = columns.findIndex(({ id }) => id === lift.over);
  const ahead =
    step === 1 ? columns.slice(from + 1) : columns.slice(0, Math.max(from, 0)).reverse();
  return ahead.find(({ id }) => moveTo(lift.card, id).kind !== 'no')?.id;
};

const onCard = (event: KeyboardEvent, id: number, board: BoardState, root: HTMLElement): void => {
  if (event.code === 'Space') {
    event.preventDefault();
    board.liftCard(id, 'keyboard');
    return;
  }
  const titles = Array.from(root.children, (column) =>
    Array.from(column.querySelectorAll<HTMLElement>('[data-card-title]')),
  );
  const column = titles.findIndex((cards) => cards.includes(event.target as HTMLElement));
  const row = titles[column]?.indexOf(event.target as HTMLElement) ?? 0;
  const step = steps[event.code];
  const ahead = step === 1 ? titles.slice(column + 1) : titles.slice(0, column).reverse();
  const beside = step ? ahead.find((cards) => cards.length > 0) : undefined;
  const target =
    event.code === 'ArrowDown'
      ? titles[column]?.[row + 1]
      : event.code === 'ArrowUp'
        ? titles[column]?.[row - 1]
        : beside?.[Math.min(row, beside.length - 1)];
  if (!target) return;
  event.preventDefault();
  target.focus();
};
