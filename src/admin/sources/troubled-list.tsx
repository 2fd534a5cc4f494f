'use client';

import { useRouter } from 'next/navigation';
import { useState, type KeyboardEvent } from 'react';
import { plainWords } from '@/citations/rules/markup';
import type { TroubledWork } from '@/overviews/queries/troubled-works';
import { RefusedOnes } from '../components/outcome';
import { doForEach, nothingDone, type Outcome } from '../do-for-each';
import { usePageKeys, type PageKey } from '../shell/keys';
import { isTheirs } from '../queue/queue-keys';
import { useDesk } from '../use-desk';
import { checkAgain, keepNow, waiveAll } from './do-step';
import { ReasonForm } from './reason-form';
import { TroubledRow } from './troubled-row';
import { useRoving } from './use-roving';

const keys: readonly PageKey[] = [
  { keys: ['J', 'K'], label: 'sources.key.move' },
  { keys: ['X'], label: 'sources.key.choose' },
  { keys: ['W'], label: 'sources.key.waive' },
  { keys: ['O'], label: 'queue.key.open' },
];

type Props = { works: readonly TroubledWork[]; mayWaive: boolean; now: string };

/** Works with which something is wrong: one row each, however many citations rest on it, and steps for many at once. */
export const TroubledList = ({ works, mayWaive, now }: Props) => {
  const { t } = useDesk();
  const router = useRouter();
  usePageKeys(keys);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [isWaiving, setWaiving] = useState<readonly TroubledWork[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const roving = useRoving(works.map(({ source }) => source));
  const picked = works.filter(({ source }) => chosen.has(source));

  const toggle = (source: number): void =>
    setChosen((were) => {
      const now = new Set(were);
      if (!now.delete(source)) now.add(source);
      return now;
    });
  const run = async (command: Promise<Outcome>): Promise<void> => {
    setBusy(true);
    setOutcome(undefined);
    setOutcome(await command);
    setBusy(false);
    router.refresh();
  };
  const forEach = (command: typeof checkAgain): void =>
    void run(doForEach(picked, nameOf, command));

  const onKeyDown = (event: KeyboardEvent): void => {
    const { nativeEvent: native } = event;
    if (isTheirs(event.target, native) || native.ctrlKey || native.metaKey || native.altKey) return;
    const current = works.find(({ source }) => source === roving.current);
    switch (native.code) {
      case 'KeyJ':
      case 'ArrowDown':
        roving.move(1);
        break;
      case 'KeyK':
      case 'ArrowUp':
        roving.move(-1);
        break;
      case 'KeyX':
        if (current) toggle(current.source);
        break;
      case 'KeyW':
        if (mayWaive) setWaiving(picked.length > 0 ? picked : current ? [current] : []);
        break;
      case 'KeyO': {
        const [use] = current?.uses ?? [];
        if (use) window.open(`/admin/collections/articles/${use.article}`, '_blank', 'noopener');
        break;
      }
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <div className="desk-troubled" onKeyDown={onKeyDown}>
      <div className="desk-troubled__bar">
        <label className="desk-check">
          <input
            checked={picked.length === works.length}
            onChange={({ target }) =>
              setChosen(new Set(target.checked ? works.map(({ source }) => source) : []))
            }
            type="checkbox"
          />
          <span>
            {picked.length > 0
              ? t('sources.chosen', { count: picked.length })
              : t('sources.chooseAll')}
          </span>
        </label>
        {picked.length > 0 ? (
          <>
            <button
              className="desk-button"
              disabled={isBusy}
              onClick={() => forEach(checkAgain)}
              type="button"
            >
              {t('sources.step.again')}
            </button>
            <button
              className="desk-button"
              disabled={isBusy}
              onClick={() => forEach(keepNow)}
              type="button"
            >
              {t('sources.step.keep')}
            </button>
            {mayWaive ? (
              <button
                aria-keyshortcuts="w"
                className="desk-button"
                disabled={isBusy}
                onClick={() => setWaiving(picked)}
                type="button"
              >
                {t('sources.waiveThese')}
              </button>
            ) : null}
          </>
        ) : null}
        <p className="desk-quiet" role="status">
          {isBusy ? t('sources.busy') : outcome ? t('sources.done', { count: outcome.done }) : ''}
        </p>
      </div>
      {isWaiving.length > 0 ? (
        <ReasonForm
          hint={t('sources.waiveHint')}
          label={t('sources.waiveReason', {
            count: isWaiving.reduce((sum, { waivable }) => sum + waivable.length, 0),
          })}
          onLeave={() => {
            setWaiving([]);
            roving.focus();
          }}
          onReason={(reason) => {
            void run(waiveAll(isWaiving, reason)).then(roving.focus);
            setWaiving([]);
          }}
          send={t('queue.doWaive')}
        />
      ) : null}
      <RefusedOnes refused={(outcome ?? nothingDone).refused} />
      <ol className="desk-list">
        {works.map((work, at) => (
          <TroubledRow
            isChosen={chosen.has(work.source)}
            isFirst={at === 0 && picked.length === 0}
            key={work.source}
            mayWaive={mayWaive}
            now={now}
            onChoose={() => toggle(work.source)}
            onWaive={() => setWaiving([work])}
            roving={roving}
            work={work}
          />
        ))}
      </ol>
    </div>
  );
};

const nameOf = ({ title, url }: TroubledWork): string => plainWords(title) || url;
