import type { OpenArticle } from './open-article';

/** What the list of articles can show, in order; the title is always there. */
export const listColumns = [
  'stage',
  'owner',
  'reviewers',
  'age',
  'due',
  'citations',
  'blocking',
  'broken',
  'language',
  'topics',
  'updated',
] as const;
export type ListColumn = (typeof listColumns)[number];

const usual: readonly ListColumn[] = [
  'stage',
  'owner',
  'age',
  'due',
  'citations',
  'blocking',
  'language',
  'updated',
];

/** How the list is shown, as the address says it. */
export type ListLook = {
  columns: readonly ListColumn[];
  sort: ListColumn | 'title';
  isDescending: boolean;
  /** From 1. */
  page: number;
};

type Sent = Readonly<Record<string, string | readonly string[] | undefined>>;

/** `columns=stage,due&sort=-due&page=2`; what is missing is as usual. */
export const lookIn = (sent: Sent): ListLook => {
  const text = (name: string) => {
    const value = sent[name];
    return typeof value === 'string' ? value : '';
  };
  const wanted = text('columns').split(',');
  const columns = listColumns.filter((column) => wanted.includes(column));
  const name = text('sort').replace(/^-/, '');
  return {
    columns: columns.length > 0 ? columns : usual,
    sort: name === 'title' ? 'title' : (listColumns.find((column) => column === name) ?? 'age'),
    isDescending: text('sort').startsWith('-') || text('sort') === '',
    page: Math.max(Math.trunc(Number(text('page'))) || 1, 1),
  };
};

/** The same for an address, without what is as usual. */
export const lookAddress = ({ columns, sort, isDescending, page }: ListLook): string => {
  const order = `${isDescending ? '-' : ''}${sort}`;
  const entries: [string, string][] = [
    ['columns', columns.join() === usual.join() ? '' : columns.join()],
    ['sort', order === '-age' ? '' : order],
    ['page', page > 1 ? String(page) : ''],
  ];
  return new URLSearchParams(entries.filter(([, value]) => value !== '')).toString();
};

/** Rows of a page of the list. */
export const perPage = 100;

/** In the order that somebody wants; what has no value stands last, whichever way. */
export const sorted = <One extends OpenArticle>(
  articles: readonly One[],
  { sort, isDescending }: Pick<ListLook, 'sort' | 'isDescending'>,
): readonly One[] => {
  const keys = new Map(articles.map((article) => [article.id, keyOf(article, sort)]));
  const way = isDescending ? -1 : 1;
  return [...articles].sort((one, other) => {
    const [first = null, second = null] = [keys.get(one.id), keys.get(other.id)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return way * compare(first, second) || one.id - other.id;
  });
};

type Key = string | number | null;

const compare = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : collator.compare(String(one), String(other));

const collator = new Intl.Collator(undefined, { numeric: true });

const keyOf = (article: OpenArticle, sort: ListLook['sort']): Key => {
  switch (sort) {
    case 'title':
      return article.title || null;
    case 'stage':
      return `${stateOrder.indexOf(article.state)}.${article.stage?.index ?? 0}`;
    case 'owner':
      return article.owner?.name ?? null;
    case 'reviewers':
      return article.assigned[0]?.name ?? null;
    case 'age':
      return -Date.parse(article.since);
    case 'due':
      return article.dueAt && Date.parse(article.dueAt);
    case 'citations':
      return article.openCitations;
    case 'blocking':
      return article.blockingComments;
    case 'broken':
      return article.brokenSources;
    case 'language':
      return article.language;
    case 'topics':
      return article.topics[0]?.name ?? null;
    case 'updated':
      return Date.parse(article.updatedAt);
  }
};

const stateOrder: readonly OpenArticle['state'][] = [
  'draft',
  'in_review',
  'changes_requested',
  'approved',
  'scheduled',
  'publish_failed',
];
