'use client';

import { useEffect, useState } from 'react';
import { useDesk } from '../use-desk';
import type { Trouble } from './trouble';

/** How long until what failed is tried again, counted down for the eye; that it is, is said once. */
export const AgainIn = ({ trouble }: { trouble: Trouble & { again: number } }) => {
  const { t } = useDesk();
  const [left, setLeft] = useState(trouble.again);
  useEffect(() => {
    const from = performance.now();
    const look = (): void =>
      setLeft(Math.max(0, Math.ceil(trouble.again - (performance.now() - from) / 1000)));
    const looks = window.setInterval(look, 500);
    look();
    return () => window.clearInterval(looks);
  }, [trouble]);
  return (
    <>
      <span aria-hidden="true">
        {left > 0 ? t('saving.againIn', { seconds: left }) : t('saving.againNow')}
      </span>
      <span className="ibidem-unseen">{t('saving.again')}</span>
    </>
  );
};
