import { stateLabels } from '@/editions/rules/labels';
import type { State } from '@/editions/rules/states';
import { columnOf, columnsFor, type ColumnId } from '@/overviews/rules/board';
import type { MovableArticle, PublishedArticle } from '@/overviews/rules/movable-article';
import { dayAndHour, daysBetween, hour } from '../../clock';
import { sayIn } from '../../messages/say';
import { openPathOf } from '../place-of';
import { dueOf } from '../due';
import type { ShownArticles } from '../shown-articles';
import type { BoardCard, BoardColumn } from './board-card';

/** How many cards of a column are shown before somebody asks for the rest. */
const shownAtFirst = 40;

/** The board as a page gives it to the browser: columns in order, each with its count, a fact and its cards. */
export const boardColumns = (
  shown: ShownArticles,
): { columns: readonly BoardColumn[]; isEmpty: boolean } => {
  const all = [...shown.open, ...shown.published];
  const placed = Map.groupBy(all, columnOf);
  const columns = columnsFor(shown.stages, [...placed.keys()]).map((id) =>
    columnWith(id, placed.get(id) ?? [], shown),
  );
  return { columns, isEmpty: shown.isEmpty };
};

type Article = MovableArticle | PublishedArticle;

const columnWith = (
  id: ColumnId,
  articles: readonly Article[],
  shown: ShownArticles,
): BoardColumn => {
  const { language } = shown.clock;
  const state: State = id.startsWith('stage:') ? 'in_review' : (id as State);
  const cards = articles.map((article) => cardOf(article, shown)).sort(inOrderOf(id));
  const label = id.startsWith('stage:')
    ? shown.sayPolicy(id.slice('stage:'.length))
    : stateLabels[state][language];
  return {
    id,
    state,
    label,
    count: cards.length,
    shownAtFirst,
    cards,
    ...factOf(id, articles, cards, shown),
  };
};

/** What stands longest comes first; what goes out, by its hour; what went out, the latest. */
const inOrderOf = (id: ColumnId) => (one: BoardCard, other: BoardCard) =>
  id === 'published' ? other.order.localeCompare(one.order) : one.order.localeCompare(other.order);

const factOf = (
  id: ColumnId,
  articles: readonly Article[],
  cards: readonly BoardCard[],
  { clock }: ShownArticles,
): { fact: string; isOver: boolean } => {
  const t = sayIn(clock.language);
  if (id === 'published') return { fact: t('articles.lastDays'), isOver: false };
  if (cards.length === 0 || id === 'scheduled') return { fact: '', isOver: false };
  const count = Math.max(...cards.map(({ days }) => days));
  const allowed = articles.find(({ stage }) => stage?.daysAllowed)?.stage?.daysAllowed;
  return allowed
    ? { fact: t('articles.ofDays', { count, allowed }), isOver: count > allowed }
    : { fact: count > 0 ? t('articles.oldest', { count }) : '', isOver: false };
};

const cardOf = (article: Article, { clock, now }: ShownArticles): BoardCard => {
  const t = sayIn(clock.language);
  const { id, state, stage, events, nextStage, since, owner, assigned, dueAt } = article;
  const days = Math.max(daysBetween(since, now, clock), 0);
  return {
    id,
    title: article.title || t('articles.untitled'),
    href: openPathOf(article),
    state,
    stage: stage && { name: stage.name },
    events,
    nextStage,
    owner: owner?.name ?? null,
    assigned: assigned.map(({ name }) => name),
    days,
    isOver: Boolean(stage?.daysAllowed && days > stage.daysAllowed),
    when: whenOf(article, clock, now),
    due: dueOf(dueAt, clock, now),
    openCitations: article.openCitations,
    hasCitations: article.hasCitations,
    blocking: article.blockingComments,
    broken: article.brokenSources,
    order: article.scheduledFor && state === 'scheduled' ? article.scheduledFor : since,
  };
};

/** When it goes out, or went. */
const whenOf = (
  { state, scheduledFor, since }: Article,
  clock: ShownArticles['clock'],
  now: Date,
): string | null => {
  const at =
    state === 'scheduled'
      ? scheduledFor
      : columnOf({ state, stage: null }) === 'published'
        ? since
        : null;
  if (!at) return null;
  return daysBetween(now, at, clock) === 0
    ? `${sayIn(clock.language)('articles.today')} ${hour(at, clock)}`
    : dayAndHour(at, clock, now);
};
