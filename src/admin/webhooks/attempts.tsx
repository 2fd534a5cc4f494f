'use client';

import { useField } from '@payloadcms/ui';
import { useDesk } from '../use-desk';
import { WideTable } from '../wide-table';

type Attempt = {
  at: string;
  status?: number;
  error?: string;
  excerpt?: string;
  milliseconds?: number;
};

/** A delivery's attempts, each with what was answered, the first one first. */
export const Attempts = ({ path }: { path: string }) => {
  const { t, language } = useDesk();
  const { value } = useField<readonly Attempt[] | null>({ path });
  const attempts = Array.isArray(value) ? (value as readonly Attempt[]) : [];
  const say = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' });
  if (attempts.length === 0) return <p className="field-type">{t('webhook.noAttempt')}</p>;
  return (
    <WideTable
      caption={t('webhook.attempts')}
      head={[t('webhook.at'), t('webhook.answer'), t('webhook.took'), t('webhook.words')]}
    >
      {attempts.map(({ at, status, error, excerpt, milliseconds }) => (
        <tr key={at}>
          <td>
            <time dateTime={at}>{say.format(new Date(at))}</time>
          </td>
          <td>{status ?? error}</td>
          <td>{milliseconds === undefined ? null : `${milliseconds} ms`}</td>
          <td>{excerpt}</td>
        </tr>
      ))}
    </WideTable>
  );
};
