import type { PayloadRequest } from 'payload';
import { languageNames } from '@/languages/language-names';
import { deskTopics } from '@/overviews/queries/desk-topics';
import { addressOf, type ArticleFilters } from '@/overviews/rules/article-filters';
import {
  lookAddress,
  lookIn,
  perPage,
  sorted,
  type ListLook,
} from '@/overviews/rules/article-list';
import type { MovableArticle } from '@/overviews/rules/movable-article';
import { deskPeople } from '@/reviews/queries/desk-people';
import { dayLabel, daysBetween, placeOfZone } from '../../clock';
import { Empty } from '../../components/empty';
import { sayIn } from '../../messages/say';
import { openPathOf } from '../place-of';
import { dueOf } from '../due';
import type { ShownArticles } from '../shown-articles';
import { ArticleTable } from './article-table';
import type { ListRow } from './list-row';
import { Pages } from './pages';
import './list.css';

type Props = {
  req: PayloadRequest;
  shown: ShownArticles;
  filters: ArticleFilters;
  sent: Readonly<Record<string, string | string[] | undefined>>;
};

/** Open articles as a table: sorted, with columns to choose, and with what can be done to many at once. */
export const ArticleList = async ({ req, shown, filters, sent }: Props) => {
  const { language } = shown.clock;
  const t = sayIn(language);
  if (shown.open.length === 0) {
    return <Empty>{t(shown.isEmpty ? 'articles.noneYet' : 'articles.noneSo')}</Empty>;
  }
  const asked = lookIn(sent);
  const pages = Math.ceil(shown.open.length / perPage);
  const look: ListLook = { ...asked, page: Math.min(asked.page, pages) };
  const from = (look.page - 1) * perPage;
  const rows = sorted(shown.open, look).slice(from, from + perPage);
  const [people, topics] = await Promise.all([deskPeople(req), deskTopics(req, language)]);
  const base = addressOf(filters);
  const roles = req.user?.roles ?? [];
  return (
    <>
      <ArticleTable
        base={base}
        key={`${base}&${lookAddress(look)}`}
        look={look}
        mayGive={roles.includes('editor')}
        people={people.map(({ id, name, roles: held }) => ({
          id,
          name,
          writes: held.some((role) => role === 'writer' || role === 'editor'),
        }))}
        rows={rows.map((article) => rowOf(article, shown))}
        topics={topics}
        zone={shown.clock.zone}
      />
      <Pages base={base} language={language} look={look} of={pages} />
      <p className="desk-quiet">{t('shell.zone', { zone: placeOfZone(shown.clock.zone) })}</p>
    </>
  );
};

const rowOf = (article: MovableArticle, { clock, now, sayPolicy }: ShownArticles): ListRow => {
  const { stage, since } = article;
  const age = Math.max(daysBetween(since, now, clock), 0);
  return {
    id: article.id,
    title: article.title || sayIn(clock.language)('articles.untitled'),
    href: openPathOf(article),
    state: article.state,
    stage: stage ? sayPolicy(stage.name) : null,
    owner: article.owner?.name ?? '',
    reviewers: article.assigned.map(({ name }) => name).join(', '),
    age,
    isOver: Boolean(stage?.daysAllowed && age > stage.daysAllowed),
    due: dueOf(article.dueAt, clock, now),
    citations: article.openCitations,
    blocking: article.blockingComments,
    broken: article.brokenSources,
    language: languageNames[article.language][clock.language],
    topics: article.topics.map(({ name }) => name).join(', '),
    updated: dayLabel(article.updatedAt, clock, now),
  };
};
