import { Link } from '@payloadcms/ui';
import type { Say } from '../use-desk';

type Props = { page: number; pages: number; pathOf: (page: number) => string; t: Say };

/** The way through a long tab. */
export const TabPages = ({ page, pages, pathOf, t }: Props) =>
  pages <= 1 ? null : (
    <nav aria-label={t('sources.pages')} className="desk-pages">
      {page > 1 ? (
        <Link className="desk-button" href={pathOf(page - 1)} prefetch={false} rel="prev">
          {t('queue.previous')}
        </Link>
      ) : null}
      <span>{t('queue.page', { page, of: pages })}</span>
      {page < pages ? (
        <Link className="desk-button" href={pathOf(page + 1)} prefetch={false} rel="next">
          {t('queue.next')}
        </Link>
      ) : null}
    </nav>
  );
