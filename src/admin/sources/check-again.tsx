'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { Finding } from '@/platform/finding';
import { ask } from '../ask';
import { FindingsList } from '../findings-list';
import { useDesk } from '../use-desk';

type Props = {
  source: number;
  title: string;
  checkedAt: string | null;
  waiting: boolean;
  /** The one filled button of a list. */
  isFirst?: boolean;
};
type State = 'idle' | 'waiting' | 'done' | 'late';

const says = { waiting: 'links.waiting', done: 'links.looked', late: 'links.still' } as const;

/** Has a page looked at again, and shows the result when it is there. */
export const CheckAgain = ({ source, title, checkedAt, waiting, isFirst = false }: Props) => {
  const { t } = useDesk();
  const [state, setState] = useState<State>(waiting ? 'waiting' : 'idle');
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  useResult(source, checkedAt, state === 'waiting', setState);

  const again = async (): Promise<void> => {
    setState('waiting');
    setFindings([]);
    const answer = await ask('POST', '/link-checks/again', { source });
    if (answer.ok) return;
    setState('idle');
    setFindings(answer.error.findings);
  };

  return (
    <div className="desk-again">
      <button
        aria-label={`${t('links.again')}: ${title}`}
        className={isFirst ? 'desk-button desk-button--first' : 'desk-link'}
        disabled={state === 'waiting'}
        onClick={() => void again()}
        type="button"
      >
        {t('links.again')}
      </button>
      <span aria-live="polite" className="desk-quiet">
        {state === 'idle' ? null : t(says[state])}
      </span>
      <FindingsList findings={findings} urgent />
    </div>
  );
};

const every = 2_000;
const patience = 60_000;

/** Asks now and then whether the page has been looked at since, and shows the list anew. */
const useResult = (
  source: number,
  checkedAt: string | null,
  isWaiting: boolean,
  tell: (state: State) => void,
): void => {
  const router = useRouter();
  useEffect(() => {
    if (!isWaiting) return;
    const begun = Date.now();
    const look = async (): Promise<void> => {
      const answer = await ask<Source>('GET', `/sources/${source}?depth=0&select[health]=true`);
      const seen = answer.ok ? (answer.value.health?.checkedAt ?? null) : checkedAt;
      if (seen !== null && seen !== checkedAt) {
        tell('done');
        router.refresh();
      } else if (Date.now() - begun > patience) tell('late');
    };
    const timer = setInterval(() => void look(), every);
    return () => clearInterval(timer);
  }, [source, checkedAt, isWaiting, tell, router]);
};

type Source = { health?: { checkedAt?: string | null } };
