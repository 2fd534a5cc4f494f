import type { CslType } from '@/sources/rules/csl';
import { normaliseDoi } from '@/sources/rules/doi';
import { dateSaid } from './date-said';
import type { Described } from './described';
import type { Metas } from './metas';
import { mostNames, nameSaid, namesSaid } from './name-said';

/** `citation_*`, as Google Scholar asks for them: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing */
export const fromHighwire = (metas: Metas): Described => {
  const said = (...names: string[]) => metas.one(...names.map((name) => `citation_${name}`));
  const authors = metas.all('citation_author');
  const journal = said('journal_title', 'journal_abbrev');
  const book = said('inbook_title', 'book_title');
  const meeting = said('conference_title', 'conference');
  const school = said('dissertation_institution');
  const reporter = said('technical_report_institution');
  return {
    title: said('title'),
    // What a page says to Zotero of itself, in Zotero's own word.
    type:
      metas.one('z:itemtype', 'z:itemType') === 'webpage'
        ? 'webpage'
        : typeOf({ journal, book, meeting, school, reporter, isbn: said('isbn') }),
    author:
      authors.length > 1
        ? authors.slice(0, mostNames).flatMap((name) => nameSaid(name) ?? [])
        : [...authors, ...metas.all('citation_authors')].slice(0, 1).flatMap(namesSaid),
    editor: metas
      .all('citation_editor')
      .slice(0, mostNames)
      .flatMap((name) => nameSaid(name) ?? []),
    'container-title': journal ?? book ?? meeting,
    publisher: said('publisher') ?? school ?? reporter,
    volume: said('volume'),
    issue: said('issue'),
    page: pages(said('firstpage'), said('lastpage')),
    number: said('technical_report_number'),
    ISSN: said('issn'),
    ISBN: said('isbn'),
    DOI: normaliseDoi(said('doi') ?? '') ?? undefined,
    issued: dateSaid(said('publication_date', 'date', 'cover_date', 'online_date', 'year')),
    language: said('language'),
    abstract: metas.one('citation_abstract'),
  };
};

type Places = Record<
  'journal' | 'book' | 'meeting' | 'school' | 'reporter' | 'isbn',
  string | undefined
>;

const typeOf = ({
  journal,
  book,
  meeting,
  school,
  reporter,
  isbn,
}: Places): CslType | undefined => {
  if (journal) return 'article-journal';
  if (meeting) return 'paper-conference';
  if (book) return 'chapter';
  if (school) return 'thesis';
  if (reporter) return 'report';
  return isbn ? 'book' : undefined;
};

const pages = (first: string | undefined, last: string | undefined): string | undefined =>
  first && last && first !== last ? `${first}–${last}` : first;
