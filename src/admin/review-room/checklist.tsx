'use client';

import { useEffect, useState } from 'react';
import { useDesk } from '../use-desk';

export type Checklist = {
  items: readonly string[];
  done: readonly string[];
  turn: (item: string) => void;
};

/** What an approver confirms, kept in this browser until the approval sends it. `place` is of the stage and the round. */
export const useChecklist = (items: readonly string[], place: string): Checklist => {
  const [done, setDone] = useState<readonly string[]>([]);
  useEffect(() => {
    const timer = requestAnimationFrame(() => setDone(kept(place)));
    return () => cancelAnimationFrame(timer);
  }, [place]);
  const turn = (item: string): void => {
    const next = done.includes(item) ? done.filter((one) => one !== item) : [...done, item];
    setDone(next);
    localStorage.setItem(place, JSON.stringify(next));
  };
  return { items, done: items.filter((item) => done.includes(item)), turn };
};

const kept = (place: string): readonly string[] => {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
};

export const ChecklistOfStage = ({
  checklist: { items, done, turn },
}: {
  checklist: Checklist;
}) => {
  const { t, sayPolicy } = useDesk();
  if (items.length === 0) return null;
  return (
    <fieldset className="desk-review__checklist">
      <legend>{t('review.checklist')}</legend>
      {items.map((item) => (
        <label key={item}>
          <input checked={done.includes(item)} onChange={() => turn(item)} type="checkbox" />{' '}
          {sayPolicy(item)}
        </label>
      ))}
    </fieldset>
  );
};
