import { articleKinds } from '@/document/document';
import type { ReaderScope } from '@/reading/queries/reader-scope';
import { tidyQuestion } from '@/search/rules/question';
import type { SearchAsked } from '@/reading/views/views-search';

type Given = Readonly<Record<string, string | string[] | undefined>>;

/** A question of the search in an address; what is no value of a filter does not narrow anything. */
export const readAsked = (given: Given, page: number, scope: ReaderScope): SearchAsked => {
  const one = (name: string): string => [given[name] ?? ''].flat()[0] ?? '';
  const slug = (name: string) => (/^[\w-]{1,120}$/.test(one(name)) ? one(name) : undefined);
  const topic = slug('topic');
  const author = slug('author');
  const year = /^\d{4}$/.test(one('year')) ? one('year') : undefined;
  const kind = articleKinds.find((known) => known === one('kind'));
  const language = scope.languages.find((spoken) => spoken === one('language'));
  return {
    q: tidyQuestion(one('q')),
    page,
    language: language ?? scope.language,
    ...(topic ? { topic } : {}),
    ...(author ? { author } : {}),
    ...(year ? { year } : {}),
    ...(kind ? { kind } : {}),
  };
};
