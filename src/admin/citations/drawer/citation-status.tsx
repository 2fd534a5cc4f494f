'use client';

import { Button } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { Finding } from '@/platform/finding';
import type { Result } from '@/platform/result';
import type { Refused } from '../../ask';
import { FindingsList } from '../../findings-list';
import { useDesk } from '../../use-desk';
import { DeskWords } from '../../words';
import {
  checkQuotation,
  findStatus,
  waiveLink,
  withdrawLinkWaiver,
  type Status,
} from '../requests';
import { QuotationStatus } from './quotation-status';
import { WaiveLinkForm } from './waive-link-form';

type Props = { citationKey: string; mayWaive: boolean; onDone: () => void };

/** What stands between a citation and the readers, and what may be done about it; also where the text is closed. */
export const CitationStatusReport = ({ citationKey, mayWaive, onDone }: Props) => {
  const { t } = useDesk();
  const [status, setStatus] = useState<Status>();
  const [said, setSaid] = useState<readonly Finding[]>([]);
  const [busy, setBusy] = useState(false);
  const show = useCallback((answer: Result<Status, Refused>): void => {
    if (answer.ok) setStatus(answer.value);
  }, []);
  useEffect(() => {
    let late = false;
    void findStatus(citationKey).then((answer) => {
      if (!late) show(answer);
    });
    return () => {
      late = true;
    };
  }, [citationKey, show]);

  const decide = async (command: Promise<Result<unknown, Refused>>): Promise<void> => {
    setBusy(true);
    const answer = await command;
    setBusy(false);
    setSaid(answer.ok ? [] : answer.error.findings);
    if (answer.ok) onDone();
  };
  const look = async (): Promise<void> => {
    setBusy(true);
    show(await checkQuotation(citationKey));
    setBusy(false);
  };
  if (!status) return null;
  const { findings, waivable, waiver, quotation } = status;
  const lacking = findings.filter(({ rule }) => !rule.startsWith('citation-'));
  return (
    <section aria-label={t('citationStatus.title')} className="ibidem-citation-status">
      {quotation ? (
        <DeskWords>
          <h3>{t('citationStatus.quoted')}</h3>
          <QuotationStatus quotation={quotation} />
        </DeskWords>
      ) : null}
      {quotation?.verdict === 'unchecked' ? (
        <Button
          buttonStyle="secondary"
          disabled={busy}
          margin={false}
          onClick={() => void look()}
          size="small"
        >
          {t('citationStatus.checkNow')}
        </Button>
      ) : null}
      {lacking.length > 0 ? <h3>{t('citationStatus.title')}</h3> : null}
      <FindingsList findings={lacking} />
      <FindingsList findings={said} urgent />
      {waiver ? (
        <p className="ibidem-standing__waiver">
          {t('citationStatus.waived', { reason: waiver.reason })}
          {waiver.by ? ` ${t('citationStatus.waivedBy', { name: waiver.by })}` : ''}{' '}
          {mayWaive ? (
            <button
              className="ibidem-goto"
              disabled={busy}
              onClick={() => void decide(withdrawLinkWaiver(citationKey))}
              type="button"
            >
              {t('citationStatus.withdraw')}
            </button>
          ) : null}
        </p>
      ) : null}
      {mayWaive && waivable.length > 0 ? (
        <WaiveLinkForm
          busy={busy}
          onWaive={(reason, lacks) => void decide(waiveLink(citationKey, reason, lacks))}
          waivable={waivable}
        />
      ) : null}
    </section>
  );
};
