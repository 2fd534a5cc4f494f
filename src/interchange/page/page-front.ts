import { DomUtils } from 'htmlparser2';
import { wordsOf, type Page } from './dom';

/** What the head of a page says of its text, in the names of `readFrontFields`. */
export const frontOfPage = (page: Page): Record<string, unknown> => {
  const metas = DomUtils.getElementsByTagName('meta', page);
  const named = (...names: string[]): string[] =>
    metas.flatMap(({ attribs }) =>
      names.includes((attribs['name'] ?? attribs['property'] ?? '').toLowerCase()) &&
      attribs['content']?.trim()
        ? [attribs['content'].trim()]
        : [],
    );
  const title = DomUtils.getElementsByTagName('title', page)
    .map(wordsOf)
    .find((words) => words !== '');
  const headings = DomUtils.getElementsByTagName('h1', page).filter((one) => wordsOf(one) !== '');
  const authors = named('citation_author', 'dc.creator', 'dcterms.creator');
  const lang = ['html', 'body']
    .map((name) => DomUtils.getElementsByTagName(name, page)[0]?.attribs)
    .map((attributes) => attributes?.['lang'] ?? attributes?.['xml:lang'])
    .find((tag) => tag !== undefined);
  const isTitled = headings.length === 1 && headings[0];
  const author = authors.length > 0 ? authors : named('author').slice(0, 1);
  const date = named(
    'citation_publication_date',
    'article:published_time',
    'dcterms.date',
    'date',
  )[0];
  const doi = named('citation_doi')[0];
  return {
    // A heading over the text says the title as the author wrote it.
    ...(isTitled ? {} : { title: named('citation_title')[0] ?? title ?? '' }),
    ...(author.length > 0 ? { author } : {}),
    ...(date === undefined ? {} : { date: date.slice(0, 10).replaceAll('/', '-') }),
    ...(doi === undefined ? {} : { doi }),
    ...(lang === undefined ? {} : { lang }),
  };
};
