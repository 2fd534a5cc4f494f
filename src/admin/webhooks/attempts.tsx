'use client';

import { useField } from '@payloadcms/ui';
import { useSyncExternalStore } from 'react';
import type { FetchError } from '@/link-checks/rules/observation';
import type { MessageKey } from '../messages';
import { dayAndHour } from '../clock';
import { useDesk } from '../use-desk';
import { WideTable } from '../wide-table';

type Attempt = {
  at: string;
  status?: number;
  error?: FetchError;
  excerpt?: string;
  milliseconds?: number;
};

/** A delivery's attempts, each with what was answered, the first one first. */
export const Attempts = ({ path }: { path: string }) => {
  const { t, language, clock } = useDesk();
  const { value } = useField<readonly Attempt[] | null>({ path });
  const attempts = Array.isArray(value) ? (value as readonly Attempt[]) : [];
  const took = new Intl.NumberFormat(language, { style: 'unit', unit: 'millisecond' });
  // The server's clock stands in another zone.
  const isBrowser = useSyncExternalStore(noChange, yes, no);
  if (attempts.length === 0) return <p className="field-type">{t('webhook.noAttempt')}</p>;
  return (
    <WideTable
      caption={t('webhook.attempts')}
      head={[t('webhook.at'), t('webhook.answer'), t('webhook.took'), t('webhook.words')]}
    >
      {attempts.map(({ at, status, error, excerpt, milliseconds }) => (
        <tr key={at}>
          <td>
            <time dateTime={at}>{isBrowser ? dayAndHour(at, clock, new Date()) : null}</time>
          </td>
          <td>{status ?? (error ? t(errors[error]) : null)}</td>
          <td className="ibidem-table__brief">
            {milliseconds === undefined ? null : took.format(milliseconds)}
          </td>
          <td className="ibidem-table__free">{excerpt}</td>
        </tr>
      ))}
    </WideTable>
  );
};

const noChange = () => () => undefined;
const yes = () => true;
const no = () => false;

/** Why nothing was answered. */
const errors: Readonly<Record<FetchError, MessageKey>> = {
  'url-refused': 'webhook.badAddress',
  'credentials-refused': 'webhook.badAddress',
  'port-refused': 'webhook.badPort',
  'address-refused': 'webhook.badHost',
  'too-many-redirects': 'webhook.broken',
  'redirect-without-target': 'webhook.broken',
  timeout: 'webhook.timeout',
  'host-not-found': 'webhook.noHost',
  'connection-failed': 'webhook.noConnection',
  'tls-failed': 'webhook.noTrust',
  'response-broken': 'webhook.broken',
};
