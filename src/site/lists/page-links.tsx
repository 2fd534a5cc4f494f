import { fill } from '../messages/messages';
import type { Setting } from '../setting';
import type { Paging } from '@/reading/views/views';

type Props = {
  paging: Pick<Paging, 'page' | 'totalPages'>;
  path: string;
  setting: Setting;
  /** Off where the list is in another order. */
  byAge?: boolean;
};

/** Ways to the parts of a list before and after, such as the newer and the older; nothing when it has one part. */
export const PageLinks = ({ paging, path, setting, byAge = true }: Props) => {
  const { say } = setting;
  const { page, totalPages } = paging;
  if (totalPages <= 1) return null;
  return (
    <nav className="paging" aria-label={say.pages}>
      {page > 1 ? (
        <a href={pageAddress(path, page - 1)} rel="prev">
          {byAge ? say.newer : say.previous}
        </a>
      ) : (
        <span />
      )}
      <span>{fill(say.page, { page, total: totalPages })}</span>
      {page < totalPages ? (
        <a href={pageAddress(path, page + 1)} rel="next">
          {byAge ? say.older : say.next}
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
};

/** The first part keeps the bare address, so that one list has one canonical place. */
export const pageAddress = (path: string, page: number): string =>
  page <= 1 ? path : `${path}${path.includes('?') ? '&' : '?'}page=${page}`;
