import type { ColumnId } from '@/overviews/rules/board';
import type { BoardColumn } from './board-card';

/** The board with one card in another column, on top. */
export const movedTo = (
  columns: readonly BoardColumn[],
  id: number,
  to: ColumnId,
): readonly BoardColumn[] => {
  const from = columns.find(({ cards }) => cards.some((card) => card.id === id));
  const card = from?.cards.find((one) => one.id === id);
  if (!from || !card || from.id === to || !columns.some((column) => column.id === to))
    return columns;
  return columns.map((column) => {
    if (column.id === from.id) {
      return {
        ...column,
        count: column.count - 1,
        cards: column.cards.filter((one) => one !== card),
      };
    }
    return column.id === to
      ? { ...column, count: column.count + 1, cards: [card, ...column.cards] }
      : column;
  });
};
