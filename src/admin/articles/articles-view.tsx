import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { personOf } from '@/core/actor';
import { isLanguage } from '@/platform/language';
import { filtersIn } from '@/overviews/rules/article-filters';
import { lookAddress, lookIn } from '@/overviews/rules/article-list';
import { savedViews } from '@/overviews/queries/saved-views';
import { RefreshOnNews } from '../live/refresh-on-news';
import { sayIn } from '../messages/say';
import { DeskPage } from '../shell/desk-page';
import { Board } from './board/board';
import { boardColumns } from './board/board-columns';
import { FilterBar } from './filters/filter-bar';
import { SavedViews } from './filters/saved-views';
import { ViewChoice } from './filters/view-choice';
import { ArticleList } from './list/article-list';
import { shownArticles } from './shown-articles';
import './articles.css';

const path = '/admin/articles';

/** `/admin/articles`: what the desk works on, as a board or a list, under the filters of the address. */
export const ArticlesView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult;
  const actor = personOf(req);
  if (!req.user || !actor) redirect(`/admin/login?redirect=${path}`);
  const language = isLanguage(req.i18n.language) ? req.i18n.language : 'en';
  const t = sayIn(language);
  const sent = view.searchParams ?? {};
  const filters = filtersIn(sent);
  const isList = filters.view === 'list';
  const look = isList ? lookAddress({ ...lookIn(sent), page: 1 }) : '';
  const [shown, views] = await Promise.all([
    shownArticles(req, { language, actor, filters }),
    savedViews(req, 'articles'),
  ]);
  const count = shown.open.length;
  return (
    <DeskPage
      aside={
        <>
          <span className="desk-quiet">{t('articles.count', { count })}</span>
          <ViewChoice filters={filters} />
        </>
      }
      bar={
        <>
          <FilterBar choices={shown.choices} filters={filters} look={look} />
          <SavedViews
            filters={filters}
            look={look}
            me={req.user.id}
            roles={req.user.roles}
            views={views}
          />
        </>
      }
      className={isList ? 'desk-articles' : 'desk-articles desk-articles--board'}
      title={t('shell.articles')}
      view={view}
    >
      {isList ? (
        <ArticleList filters={filters} req={req} sent={sent} shown={shown} />
      ) : (
        <Board {...boardColumns(shown)} zone={shown.clock.zone} />
      )}
      <RefreshOnNews of={['article', 'views']} />
    </DeskPage>
  );
};
