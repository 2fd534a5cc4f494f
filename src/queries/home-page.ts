import type { HomeView } from '@/site/views';
import { articleList } from './article-list';
import type { ReaderScope } from './reader-scope';

/** How many rows follow the text that leads. */
const rowsBelow = 12;

/** The front page: the newest text leads. */
export const homePage = async (scope: ReaderScope): Promise<HomeView> => {
  const { rows } = await articleList(scope, { page: 1, pageSize: rowsBelow + 1 });
  const [lead, ...latest] = rows;
  return { ...(lead ? { lead } : {}), latest };
};
