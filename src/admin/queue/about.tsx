import type { RefObject } from 'react';
import type { QueuedCitation } from '@/citations/queries/citation-queue';
import { deskPathOf } from '@/notifications/rules/desk-paths';
import { useDesk } from '../use-desk';

type Props = {
  row: QueuedCitation;
  today: string;
  article?: RefObject<HTMLAnchorElement | null>;
};

/** What is known of a citation beside its sentence: its number, how it stands, how long it has waited. */
export const About = ({ row, today, article }: Props) => {
  const { t } = useDesk();
  const days = Math.floor((Date.parse(today) - Date.parse(row.since)) / 86_400_000);
  return (
    <p className="ibidem-queue__about">
      <span>{t('queue.note', { number: row.number })}</span>
      <span data-status={row.status}>{t(`queue.is.${row.status}`)}</span>
      <span>{days < 1 ? t('queue.today') : t('queue.age', { count: days })}</span>
      {row.waiver ? <span>{t('queue.waivedBecause', { reason: row.waiver })}</span> : null}
      {row.note ? <span>{t('queue.itsNote', { note: row.note })}</span> : null}
      {article ? (
        <a
          aria-keyshortcuts="o"
          href={`${deskPathOf(row.article.id)}#citation-${row.key}`}
          ref={article}
          rel="noopener"
          target="_blank"
        >
          {t('queue.openArticle')}
        </a>
      ) : null}
    </p>
  );
};
