import type { ArchiveView } from '../views/views-finding';
import { articleList } from './article-list';
import type { ReaderScope } from '../queries/reader-scope';
import { spansOf } from './listing-counts';

const pageSize = 50;

/**
 * What came out when: all years, or a year or month with its texts.
 * @param within `2025` or `2025-06`; undefined where nothing came out then
 */
export const archivePage = async (
  scope: ReaderScope,
  within: string | undefined,
  page: number,
): Promise<ArchiveView | undefined> => {
  const place = { listing: 'all', language: scope.language } as const;
  const years = await spansOf(scope.req, { ...place, within: '' });
  if (within === undefined) return { spans: years };
  const year = within.slice(0, 4);
  const months = await spansOf(scope.req, { ...place, within: year });
  const among = (within.length === 4 ? years : months).map(({ span }) => span);
  const here = among.indexOf(within);
  if (here < 0) return undefined;
  const [later, earlier] = [among[here - 1], among[here + 1]];
  return {
    within,
    spans: months,
    ...(later === undefined ? {} : { later }),
    ...(earlier === undefined ? {} : { earlier }),
    articles: await articleList(scope, { within, page, pageSize }),
  };
};
