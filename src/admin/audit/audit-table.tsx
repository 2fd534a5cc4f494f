import type { AuditEntry } from '@/audit/filter';
import type { Language } from '@/platform/language';
import { eventLabels } from '@/workflow/labels';
import { sayIn } from '../messages/say';
import { StateLabel } from '../publication/state-label';
import { WideTable } from '../wide-table';

type Props = { entries: readonly AuditEntry[]; language: Language };

/** What happened, the latest first: when, who, what, with which article, and why. */
export const AuditTable = ({ entries, language }: Props) => {
  const t = sayIn(language);
  if (entries.length === 0) return <p>{t('audit.none')}</p>;
  const when = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  const head = ['audit.at', 'audit.actor', 'audit.event', 'audit.text', 'audit.state'] as const;
  return (
    <WideTable
      caption={t('audit.entries')}
      head={[...head.map((key) => t(key)), t('audit.reason')]}
    >
      {entries.map((entry) => (
        <tr key={entry.id}>
          <td>
            <time dateTime={entry.at}>{when.format(new Date(entry.at))}</time>
          </td>
          <td>{entry.actorName}</td>
          <td>{eventLabels[entry.event][language]}</td>
          <td>
            <a href={`/admin/collections/articles/${entry.article}`}>
              {entry.title || t('preview.untitled')}
            </a>{' '}
            <a className="ibidem-quiet" href={`/admin/audit?article=${entry.article}`}>
              {t('panel.edition', { number: entry.number })}
            </a>
          </td>
          <td>
            <StateLabel language={language} state={entry.to} />
          </td>
          <td>{entry.reason}</td>
        </tr>
      ))}
    </WideTable>
  );
};
