import { DomUtils } from 'htmlparser2';
import { wordsOf, type Page } from './dom';

/**
 * What the head of a page says of its text, in the names of `readFrontFields`. Its language is that of the program's
 * template more often than the text's, whose letters say it better.
 */
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
  const authors = named('citation_author', 'dc.creator', 'dcterms.creator');
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
    ...(beginsWithTitle(page) ? {} : { title: named('citation_title')[0] ?? title ?? '' }),
    ...(author.length > 0 ? { author } : {}),
    ...(date === undefined ? {} : { date: date.slice(0, 10).replaceAll('/', '-') }),
    ...(doi === undefined ? {} : { doi }),
  };
};

/** Whether the first words of the page are a heading of the first level. */
const beginsWithTitle = (page: Page): boolean => {
  const first = DomUtils.findOne(
    ({ name, children }) =>
      /^(?:h[1-6]|p|li|td)$/.test(name) && children.some((child) => wordsOf(child) !== ''),
    page.children,
  );
  return first?.name === 'h1';
};
