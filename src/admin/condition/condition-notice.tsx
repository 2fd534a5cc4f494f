'use client';

import { useEffect, useState } from 'react';
import { useDesk } from '../use-desk';
import './condition.css';
import { readCondition, wordsOfMatter, type Matter } from './read-condition';

/** Above every page of the desk, while something is the matter with the publication itself; it comes and goes by itself. */
export const ConditionNotice = () => {
  const { t } = useDesk();
  const shown = useCondition();
  return (
    <div className="ibidem-condition" role="status">
      {shown && (
        <p className="ibidem-condition__words" data-matter={shown}>
          {t(shown === 'back' ? 'condition.back' : wordsOfMatter[shown])}
        </p>
      )}
    </div>
  );
};

/** Milliseconds: while all is well, while something is the matter, and how long the good news stays. */
const calm = 10_000;
const watchful = 2_000;
const farewell = 8_000;

/** Asks only while somebody looks, and at once when they look again or their line is back. */
const useCondition = (): Matter | 'back' | undefined => {
  const [shown, setShown] = useState<Matter | 'back'>();
  useEffect(() => {
    let timer: number | undefined;
    let isOver = false;
    let known: Matter | undefined;
    const look = async (): Promise<void> => {
      window.clearTimeout(timer);
      const matter = document.hidden ? known : await readCondition();
      if (isOver) return;
      if (matter) setShown(matter);
      else if (known) setShown('back');
      else setShown(undefined);
      const pause = matter ? watchful : known ? farewell : calm;
      known = matter;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void look(), pause);
    };
    const again = () => void look();
    timer = window.setTimeout(again, watchful);
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      isOver = true;
      window.clearTimeout(timer);
      window.removeEventListener('online', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, []);
  return shown;
};
