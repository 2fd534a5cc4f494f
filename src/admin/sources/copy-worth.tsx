'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { pageFaultWords } from '@/link-checks/rules/page-fault-words';
import type { KeptCopies } from '@/link-checks/queries/kept-copies';
import { Field } from '../field';
import { useDesk } from '../use-desk';

type Copy = Pick<KeptCopies['copies'][number], 'id' | 'fault' | 'insistence' | 'counts'>;
export type CopyDecisions = {
  isBusy: boolean;
  insist: (copy: number, reason: string) => void;
  withdraw: (copy: number) => void;
};

/** Whether a copy shows the page; if not, what it shows, and the way to count it for a reason. */
export const CopyWorth = ({ copy, decisions }: { copy: Copy; decisions: CopyDecisions }) => {
  const { t, language } = useDesk();
  const { id, fault, insistence, counts } = copy;
  if (!fault) return t(counts ? 'copies.shows.yes' : 'copies.shows.unjudged');
  if (insistence === null) {
    return (
      <>
        {t('copies.shows.not', { cause: pageFaultWords[fault][language] })}
        <InsistForm copy={id} decisions={decisions} />
      </>
    );
  }
  return (
    <>
      {t('copies.insisted', { reason: insistence })}{' '}
      <Button
        buttonStyle="secondary"
        disabled={decisions.isBusy}
        margin={false}
        onClick={() => decisions.withdraw(id)}
        size="small"
      >
        {t('copies.insist.withdraw')}
      </Button>
    </>
  );
};

const InsistForm = ({ copy, decisions }: { copy: number; decisions: CopyDecisions }) => {
  const { t } = useDesk();
  const id = useId();
  const [reason, setReason] = useState('');
  return (
    <details className="ibidem-details">
      <summary>{t('copies.insist')}</summary>
      <Field id={id} label={t('copies.insist.reason')}>
        <textarea
          id={id}
          onChange={(event) => setReason(event.target.value)}
          rows={2}
          value={reason}
        />
      </Field>
      <Button
        buttonStyle="secondary"
        disabled={decisions.isBusy || reason.trim() === ''}
        margin={false}
        onClick={() => decisions.insist(copy, reason.trim())}
        size="small"
      >
        {t('copies.insist.do')}
      </Button>
    </details>
  );
};
