import type { OpenArticle } from '@/overviews/rules/open-article';
import type { Task } from '@/overviews/rules/tasks';
import { DeskLink } from '../components/desk-link';
import type { Common } from './common';

type Props = Common & { tasks: readonly Task[]; articles: readonly OpenArticle[] };

/** How much waits, and how much is in work. */
export const HomeFacts = ({ tasks, articles, t }: Props) => {
  const late = tasks.filter(({ isLate }) => isLate).length;
  return (
    <>
      <span>
        {tasks.length > 0 ? t('home.waiting', { count: tasks.length }) : null}
        {late > 0 ? <b className="desk-late">{`, ${t('home.late', { count: late })}`}</b> : null}
      </span>
      <DeskLink className="desk-home__open" href="/admin/articles">
        {t('home.open', { count: articles.length })}
      </DeskLink>
    </>
  );
};
