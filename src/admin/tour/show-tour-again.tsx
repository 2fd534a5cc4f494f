'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ask } from '../ask';
import { useDesk } from '../use-desk';

/** Asks to be shown around once more, and goes to where that begins. */
export const ShowTourAgain = () => {
  const { t } = useDesk();
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const show = async (): Promise<void> => {
    setBusy(true);
    const answer = await ask('POST', '/desk/tour', { isWanted: true });
    setBusy(false);
    if (answer.ok) router.push('/admin');
  };
  return (
    <button className="desk-button" disabled={isBusy} onClick={() => void show()} type="button">
      {t('tour.again')}
    </button>
  );
};
