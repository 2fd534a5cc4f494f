import { states, type State } from '@/editions/rules/states';
import { isLanguage, type Language } from '@/platform/language';
import type { OpenArticle } from './open-article';

/** What of the open articles is shown, as the address says it. */
export type ArticleFilters = {
  view: 'board' | 'list';
  /** Words of the title or the text. */
  q: string;
  /** Owner, writer or asked reviewer, by id. */
  person: number | null;
  topic: string;
  language: Language | null;
  /** A state, or a stage of the review by name. */
  state: string;
  due: Due | null;
  /** Days that it has stood where it stands, at least. */
  age: number | null;
  mine: boolean;
  openCitations: boolean;
  blocking: boolean;
  broken: boolean;
};

export const dues = ['late', 'today', 'week', 'none'] as const;
export type Due = (typeof dues)[number];

export const noFilters: ArticleFilters = {
  view: 'board',
  q: '',
  person: null,
  topic: '',
  language: null,
  state: '',
  due: null,
  age: null,
  mine: false,
  openCitations: false,
  blocking: false,
  broken: false,
};

type Sent = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What an address asks for; what is no filter, or no value of one, is left out. */
export const filtersIn = (sent: Sent): ArticleFilters => {
  const text = (name: string) => {
    const value = sent[name];
    return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim().slice(0, 200);
  };
  const number = (name: string) => (/^[1-9]\d{0,8}$/.test(text(name)) ? Number(text(name)) : null);
  const flag = (name: string) => sent[name] !== undefined && text(name) !== 'false';
  const language = text('language');
  return {
    view: text('view') === 'list' ? 'list' : 'board',
    q: text('q'),
    person: number('person'),
    topic: text('topic'),
    language: isLanguage(language) ? language : null,
    state: text('state'),
    due: dues.find((due) => due === text('due')) ?? null,
    age: number('age'),
    mine: flag('mine'),
    openCitations: flag('open-citations'),
    blocking: flag('blocking'),
    broken: flag('broken'),
  };
};

/** The same as an address says it, without what is not filtered. */
export const addressOf = (filters: ArticleFilters): string => {
  const flag = (is: boolean) => (is ? 'yes' : '');
  const entries: [string, string][] = [
    ['view', filters.view === 'list' ? 'list' : ''],
    ['q', filters.q],
    ['person', filters.person?.toString() ?? ''],
    ['topic', filters.topic],
    ['language', filters.language ?? ''],
    ['state', filters.state],
    ['due', filters.due ?? ''],
    ['age', filters.age?.toString() ?? ''],
    ['mine', flag(filters.mine)],
    ['open-citations', flag(filters.openCitations)],
    ['blocking', flag(filters.blocking)],
    ['broken', flag(filters.broken)],
  ];
  return new URLSearchParams(entries.filter(([, value]) => value !== '')).toString();
};

/** The page under filters, and under whatever else its address says. */
export const articlesPath = (...addresses: readonly string[]): string => {
  const said = addresses.filter(Boolean).join('&');
  return `/admin/articles${said ? `?${said}` : ''}`;
};

export const isFiltered = (filters: ArticleFilters): boolean =>
  addressOf({ ...filters, view: 'board' }) !== '';

export type FilterFacts = {
  /** Whose desk it is. */
  me: number;
  now: Date;
  /** The ends of this day and of the seventh from now by the publication's clocks. */
  endOfToday: Date;
  endOfWeek: Date;
  /** Whose titles or texts hold the words; null where none are asked for. */
  found: ReadonlySet<number> | null;
};

type Filtered = Omit<OpenArticle, 'state'> & { state: State };

/** Whether an article is shown. */
export const isShown = (
  article: Filtered,
  filters: ArticleFilters,
  facts: FilterFacts,
): boolean => {
  const { person, topic, language, state, due, age } = filters;
  return (
    (facts.found?.has(article.id) ?? true) &&
    (person === null || isOf(article, person)) &&
    (!filters.mine || isOf(article, facts.me)) &&
    (topic === '' || article.topics.some(({ slug }) => slug === topic)) &&
    (language === null || article.language === language) &&
    (state === '' || isIn(article, state)) &&
    (due === null || isDue(article, due, facts)) &&
    (age === null || facts.now.getTime() - Date.parse(article.since) >= age * dayLength) &&
    (!filters.openCitations || article.openCitations > 0) &&
    (!filters.blocking || article.blockingComments > 0) &&
    (!filters.broken || article.brokenSources > 0)
  );
};

const dayLength = 86_400_000; // ms

const isOf = ({ owner, writers, assigned }: Filtered, person: number): boolean =>
  owner?.id === person || writers.includes(person) || assigned.some(({ id }) => id === person);

const isIn = ({ state, stage }: Filtered, wanted: string): boolean =>
  states.some((one) => one === wanted) ? state === wanted : stage?.name === wanted;

const isDue = ({ dueAt }: Filtered, due: Due, facts: FilterFacts): boolean => {
  if (due === 'none' || dueAt === null) return due === 'none' && dueAt === null;
  const at = new Date(dueAt);
  switch (due) {
    case 'late':
      return at < facts.now;
    case 'today':
      return at < facts.endOfToday;
    case 'week':
      return at < facts.endOfWeek;
  }
};
