import type { Table } from './document';
import { textOfInlines } from './walk';

/** The columns of figures, counted from 0, which stand flush right so that their units are under each other. */
export const numberColumns = ({ rows }: Table): ReadonlySet<number> => {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return new Set(
    columns.filter((column) => {
      const texts = rows.map(({ cells }) => textOfInlines(cells[column]?.children ?? []).trim());
      const filled = texts.filter((text) => !none.test(text));
      return filled.length > 0 && filled.every((text) => number.test(text));
    }),
  );
};

/** An empty cell, or a dash for what is not known. */
const none = /^[—–-]?$/u;

/** With its sign, its money, and a short unit. */
const number = /^[+−–—-]?\s?\p{Sc}?\s?\d[\d\s.,]*(?:\p{Sc}|[%‰]|\s\p{L}{1,4}\.?)?$/u;
