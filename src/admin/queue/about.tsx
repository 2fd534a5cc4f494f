import type { RefObject } from 'react';
import type { QueuedCitation } from '@/citations/queries/citation-queue';
import { deskPathOf } from '@/notifications/rules/desk-paths';
import { useDesk } from '../use-desk';
import { Facts } from '../components/row';

type Props = {
  row: QueuedCitation;
  /** Where it stands among all that wait. */
  place: string;
  today: string;
  article: RefObject<HTMLAnchorElement | null>;
};

/** What is known of a citation above its sentence: its text and number, whose it is, how it stands, how long it has waited. */
export const About = ({ row, place, today, article }: Props) => {
  const { t } = useDesk();
  const days = Math.floor((Date.parse(today) - Date.parse(row.since)) / 86_400_000);
  return (
    <div className="desk-queue__about">
      <p className="desk-facts">
        <Facts
          of={[
            <b key="place">{place}</b>,
            row.article.title || t('preview.untitled'),
            t('queue.note', { number: row.number }),
            row.article.owner?.name,
            <span data-status={row.status} key="status">
              {t(`queue.is.${row.status}`)}
            </span>,
            days < 1 ? t('queue.today') : t('queue.age', { count: days }),
            row.waiver ? t('queue.waivedBecause', { reason: row.waiver }) : null,
            row.note ? t('queue.itsNote', { note: row.note }) : null,
          ]}
        />
      </p>
      <a
        aria-keyshortcuts="o"
        className="desk-link"
        href={`${deskPathOf(row.article.id)}#citation-${row.key}`}
        ref={article}
        rel="noopener"
        target="_blank"
      >
        {t('queue.openArticle')}
      </a>
    </div>
  );
};
