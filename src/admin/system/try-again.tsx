'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Finding } from '@/platform/finding';
import { ask } from '../ask';
import { FindingsList } from '../findings-list';
import { useDesk } from '../use-desk';

type Props = { id: number; name: string };

/** Beside a job that was given up: has it taken up at once, and shows the page anew. */
export const TryAgain = ({ id, name }: Props) => {
  const { t } = useDesk();
  const router = useRouter();
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle');
  const [findings, setFindings] = useState<readonly Finding[]>([]);

  const again = async (): Promise<void> => {
    setState('busy');
    const answer = await ask('POST', `/system/jobs/${id}/retry`);
    setState(answer.ok ? 'done' : 'idle');
    setFindings(answer.ok ? [] : answer.error.findings);
    if (answer.ok) router.refresh();
  };

  return (
    <>
      {state === 'done' ? null : (
        <button
          aria-label={t('system.againOf', { job: name, id })}
          className="desk-button"
          disabled={state === 'busy'}
          onClick={() => void again()}
          type="button"
        >
          {t('system.again')}
        </button>
      )}
      <span aria-live="polite">{state === 'done' ? t('system.againDone') : null}</span>
      <FindingsList findings={findings} urgent />
    </>
  );
};
