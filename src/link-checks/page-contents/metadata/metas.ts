import type { PageReading } from '../read-html';
import { plain } from './plain';

/** A page's meta elements by name. */
export type Metas = {
  /** The first one of these names, in the order of the names, as plain words. */
  one: (...names: string[]) => string | undefined;
  /** All of these names in the order of the page. */
  all: (...names: string[]) => string[];
};

export const metasOf = ({ metas }: Pick<PageReading, 'metas'>): Metas => {
  const all = (...names: string[]): string[] =>
    metas.flatMap(({ name, content }) =>
      names.includes(name) ? (plain(content, 5000) ?? []) : [],
    );
  return {
    all,
    one: (...names) => names.flatMap((name) => all(name))[0]?.slice(0, 500),
  };
};
