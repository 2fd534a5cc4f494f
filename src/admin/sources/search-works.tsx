import type { Say } from '../use-desk';

/** A plain form: what is looked for stands in the address. */
export const SearchWorks = ({ words, t }: { words: string | undefined; t: Say }) => (
  <form action="/admin/sources" className="desk-search" method="get" role="search">
    <input name="tab" type="hidden" value="works" />
    <input
      aria-label={t('sources.search')}
      className="desk-input"
      defaultValue={words}
      name="q"
      placeholder={t('sources.search')}
      type="search"
    />
  </form>
);
