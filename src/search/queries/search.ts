import type { SearchAsked, SearchFilters, SearchView } from '@/reading/views/views-search';
import type { ReaderScope } from '@/reading/queries/reader-scope';
import { searchChoices } from './search-choices';
import { filterWords } from './search-filters';
import { findTexts, type Finding } from './search-find';
import { searchHits } from './search-hits';
import { meantQuestion } from './search-meant';
import { searchNames } from './search-names';

const pageSize = 10;
/** Below so many results other words and other languages are offered. */
const few = 5;

/** Texts that answer a question, a page at a time; without one, only what a reader can ask. */
export const searchTexts = async (scope: ReaderScope, asked: SearchAsked): Promise<SearchView> => {
  if (asked.q === '') return emptyView(asked, false);
  // Names are sought meanwhile: they depend on the words alone.
  const [view, names] = await Promise.all([
    textsFor(scope, asked),
    asked.page === 1 ? searchNames(scope, asked.q) : [],
  ]);
  return view.isQuestion ? { ...view, names } : view;
};

const textsFor = async (scope: ReaderScope, asked: SearchAsked): Promise<SearchView> => {
  const filters = await filterWords(scope.req, asked);
  const first = await findTexts(scope.req, asked.language, asked.q, filters);
  if (!first.isQuestion) return emptyView(asked, false);
  const { finding, meant } =
    first.found.length < few && asked.page === 1
      ? await withWhatWasMeant(scope, asked, first, filters)
      : { finding: first, meant: undefined };
  return { ...(await viewOf(scope, asked, finding)), ...(meant ? { meant } : {}) };
};

const emptyView = (asked: SearchAsked, isQuestion: boolean): SearchView => ({
  asked,
  isQuestion,
  hits: [],
  total: 0,
  hasMore: false,
  choices: { topic: [], author: [], year: [], kind: [] },
  names: [],
  elsewhere: [],
  page: asked.page,
  totalPages: 1,
});

/** Other words are offered when more texts answer them; where none answers the reader's own, theirs are shown at once. */
const withWhatWasMeant = async (
  scope: ReaderScope,
  { language, q }: SearchAsked,
  first: Finding,
  filters: readonly string[],
): Promise<{ finding: Finding; meant?: SearchView['meant'] }> => {
  const meant = await meantQuestion(scope.req, language, q);
  const other = meant && (await findTexts(scope.req, language, meant, filters));
  if (!other || other.found.length <= first.found.length) return { finding: first };
  const shown = first.found.length === 0;
  return { finding: shown ? other : first, meant: { q: meant, shown } };
};

const viewOf = async (
  scope: ReaderScope,
  asked: SearchAsked,
  finding: Finding,
): Promise<SearchView> => {
  const { found, forms } = finding;
  const ids = found
    .slice((asked.page - 1) * pageSize, asked.page * pageSize)
    .map((one) => one.edition_id);
  const [hits, choices, elsewhere, unfiltered] = await Promise.all([
    searchHits(scope, ids, forms),
    searchChoices(scope, finding),
    found.length < few && asked.page === 1 ? inOtherLanguages(scope, asked) : [],
    found.length === 0 && isNarrowed(asked) ? countUnfiltered(scope, asked) : 0,
  ]);
  return {
    asked,
    isQuestion: true,
    hits,
    total: found.length,
    hasMore: found.some(({ more }) => more),
    choices,
    names: [],
    ...(unfiltered > 0 ? { unfiltered } : {}),
    elsewhere,
    page: asked.page,
    totalPages: Math.max(1, Math.ceil(found.length / pageSize)),
  };
};

const isNarrowed = ({ topic, author, year, kind }: SearchFilters): boolean =>
  Boolean(topic ?? author ?? year ?? kind);

const countUnfiltered = async ({ req }: ReaderScope, { language, q }: SearchAsked) =>
  (await findTexts(req, language, q)).found.length;

const inOtherLanguages = async (
  { req, languages }: ReaderScope,
  { language, q }: SearchAsked,
): Promise<SearchView['elsewhere']> => {
  const others = languages.filter((other) => other !== language);
  const counts = await Promise.all(
    others.map(async (other) => {
      const { found } = await findTexts(req, other, q);
      return { language: other, count: found.length, more: found.some(({ more }) => more) };
    }),
  );
  return counts.filter(({ count }) => count > 0);
};
