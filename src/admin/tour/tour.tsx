'use client';

import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { TourPlace, TourStep } from '@/overviews/rules/tour';
import { ask } from '../ask';
import type { MessageKey } from '../messages';
import { useDesk } from '../use-desk';
import { useBeside } from './use-beside';
import './tour.css';

type Props = { steps: readonly TourStep[] };

/**
 * Four things that matter to whoever is new, each beside what it is about. It lies over the page, which stays usable; Escape
 * ends it, and it does not come again by itself.
 */
export const Tour = ({ steps }: Props) => {
  const { t } = useDesk();
  const [at, setAt] = useState(0);
  const [isOver, setOver] = useState(false);
  const element = useRef<HTMLElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const id = useId();
  const step = steps[at];
  const box = useBeside(isOver ? undefined : step?.place, element);
  const end = useCallback((): void => {
    setOver(true);
    document.getElementById('desk-page')?.focus();
    void ask('POST', '/desk/tour', { isWanted: false }, { outlivesPage: true });
  }, []);
  const isPlaced = box !== undefined;
  useEffect(() => {
    if (isPlaced) next.current?.focus({ preventScroll: true });
  }, [isPlaced]);
  useEffect(() => {
    if (isOver) return;
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || somethingLiesAbove()) return;
      event.preventDefault();
      end();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [isOver, end]);
  if (isOver || !step) return null;
  const isLast = at === steps.length - 1;
  return (
    <>
      {box ? <div aria-hidden="true" className="desk-tour__ring" style={box} /> : null}
      <section
        aria-labelledby={`${id}-title`}
        className="desk-tour"
        data-placed={isPlaced || undefined}
        ref={element}
        role="dialog"
      >
        <div aria-live="polite">
          <p className="desk-quiet">{t('tour.at', { at: at + 1, of: steps.length })}</p>
          <h2 id={`${id}-title`}>{t(titles[step.place])}</h2>
          <p>{t(textOf(step))}</p>
        </div>
        <div className="desk-tour__buttons">
          <button
            className="desk-button desk-button--first"
            onClick={() => (isLast ? end() : setAt(at + 1))}
            ref={next}
            type="button"
          >
            {t(isLast ? 'tour.done' : 'tour.next')}
          </button>
          {at > 0 ? (
            <button className="desk-button" onClick={() => setAt(at - 1)} type="button">
              {t('tour.back')}
            </button>
          ) : null}
          {isLast ? null : (
            <button className="desk-link" onClick={end} type="button">
              {t('tour.skip')} <kbd>Esc</kbd>
            </button>
          )}
        </div>
      </section>
    </>
  );
};

/** What was opened later is what Escape closes first. */
const somethingLiesAbove = (): boolean =>
  document.querySelector('dialog[open], [role="dialog"][data-state="open"]') !== null;

const titles: Readonly<Record<TourPlace, MessageKey>> = {
  new: 'shell.newArticle',
  next: 'home.next',
  stands: 'home.stands',
  sources: 'shell.sources',
  calendar: 'shell.calendar',
  inbox: 'shell.inbox',
  log: 'shell.log',
  settings: 'shell.settings',
  find: 'tour.find.title',
};

const textOf = ({ place, of }: TourStep): MessageKey => `tour.${of}.${place}` as MessageKey;
