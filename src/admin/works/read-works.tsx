'use client';

import { Link } from '@payloadcms/ui';
import type { ImportedEntry, ImportedSources } from '@/sources/commands/import-sources';
import type { Finding } from '@/platform/finding';
import type { Result } from '@/platform/result';
import type { Refused } from '../ask';
import { FindingsList } from '../findings-list';
import { useDesk } from '../use-desk';
import { WideTable } from '../wide-table';

type Props = { name: string; answer: Result<ImportedSources, Refused>; isDone: boolean };

/** What is in a file of works, entry by entry, and what of it could not be read. */
export const ReadWorks = ({ name, answer, isDone }: Props) => {
  const { t } = useDesk();
  if (!answer.ok) {
    return (
      <>
        <h3>{t('works.failed', { name })}</h3>
        <FindingsList findings={answer.error.findings} urgent />
      </>
    );
  }
  const { entries, findings, made, known, repeated, format } = answer.value;
  const total = made + known + repeated;
  return (
    <>
      <h3>
        {isDone
          ? t('works.done', { name, made })
          : t('works.seen', { name, format, made, known, repeated })}
      </h3>
      {made === 0 && !isDone ? <p>{t('works.nothing')}</p> : null}
      <FindingsList action={(finding) => <Line {...finding} />} findings={findings} />
      {entries.length > 0 ? (
        <WideTable
          caption={t('works.entries')}
          head={[t('works.line'), t('works.work'), t('works.outcome')]}
        >
          {entries.map((entry) => (
            <Entry key={entry.line} {...entry} />
          ))}
        </WideTable>
      ) : null}
      {total > entries.length ? <p>{t('works.first', { count: entries.length })}</p> : null}
    </>
  );
};

const Entry = ({ line, title, outcome, source }: ImportedEntry) => {
  const { t } = useDesk();
  return (
    <tr>
      <td className="ibidem-table__brief">{line}</td>
      <td className="ibidem-table__free">{title}</td>
      <td>
        {source ? (
          <Link href={`/admin/collections/sources/${source.id}`} prefetch={false}>
            {t(`works.outcome.${outcome}`)}
          </Link>
        ) : (
          t(`works.outcome.${outcome}`)
        )}
      </td>
    </tr>
  );
};

const Line = ({ place }: Finding) => {
  const { t } = useDesk();
  return place?.line ? (
    <span className="ibidem-quiet"> {t('works.inLine', { line: place.line })}</span>
  ) : null;
};
