'use client';

import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { QueuedCitation } from '@/citations/queries/citation-queue';
import { deskPathOf } from '@/notifications/rules/desk-paths';
import { DeskButton } from '../desk-button';
import { useDesk } from '../use-desk';
import { About } from './about';
import { CurrentCitation } from './current-citation';
import { QueueKeys } from './queue-help';
import { actionOfKey, isTheirs } from './queue-keys';
import { Sentence } from './sentence';
import { SettledCitation } from './settled-citation';
import { useQueue } from './use-queue';

type Props = { rows: readonly QueuedCitation[]; today: string };

/** The queue: one citation is open at a time, and has the focus; deciding it opens the next. */
export const QueueList = ({ rows: loaded, today }: Props) => {
  const { t } = useDesk();
  const queue = useQueue(loaded);
  const { rows, settled, current, left } = queue;
  const [words, setWords] = useState('');
  const [showsKeys, setShowsKeys] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const say = useCallback((said: string) => setWords(said), []);
  // Whoever comes here comes to decide: the first citation has the focus, and each that follows.
  useEffect(() => {
    if (current === undefined) status.current?.focus();
    element.current?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const takeBack = async (key?: string): Promise<void> => {
    if (await queue.takeBack(key)) say(t('queue.undone'));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isTheirs(event.target, event)) return;
    switch (actionOfKey(event.nativeEvent)?.act) {
      case 'next':
        queue.go(queue.neighbour(1));
        break;
      case 'previous':
        queue.go(queue.neighbour(-1));
        break;
      case 'undo':
        void takeBack();
        break;
      case 'help':
        setShowsKeys(!showsKeys);
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  const labelOf = (row: QueuedCitation): string =>
    t('queue.label', {
      at: rows.indexOf(row) + 1,
      of: rows.length,
      status: t(`queue.is.${row.status}`),
      words: row.sentence.words,
    });
  const one = (row: QueuedCitation) => {
    const outcome = settled[row.key];
    if (outcome) {
      return <SettledCitation onUndo={() => void takeBack(row.key)} outcome={outcome} row={row} />;
    }
    if (row.key !== current) {
      return (
        <button
          aria-label={labelOf(row)}
          className="ibidem-queue__row"
          onClick={() => queue.go(row.key)}
          tabIndex={-1}
          type="button"
        >
          <Sentence row={row} />
          <About row={row} today={today} />
        </button>
      );
    }
    return (
      <CurrentCitation
        element={element}
        // Another state of it is another question.
        key={`${row.key} ${row.updatedAt}`}
        label={labelOf(row)}
        next={queue.neighbour(1)}
        onDecided={(outcome) => {
          queue.settle(row.key, outcome);
          const done = t(outcome.kind === 'cited' ? 'queue.cited' : 'queue.wasWaived', {
            title: outcome.title,
          });
          say(`${done}. ${left > 1 ? t('queue.left', { count: left - 1 }) : t('queue.finished')}`);
        }}
        onSay={say}
        onStale={() => void queue.refresh(row)}
        row={row}
        today={today}
      />
    );
  };

  return (
    <div onKeyDown={onKeyDown}>
      <div className="ibidem-queue__bar">
        <p className="ibidem-queue__said" ref={status} role="status" tabIndex={-1}>
          {words}
        </p>
        <span className="ibidem-queue__line">
          <DeskButton
            aria-keyshortcuts="k"
            disabled={!queue.neighbour(-1)}
            onClick={() => queue.go(queue.neighbour(-1))}
          >
            {t('queue.previous')}
          </DeskButton>
          <DeskButton
            aria-keyshortcuts="j"
            disabled={!queue.neighbour(1)}
            onClick={() => queue.go(queue.neighbour(1))}
          >
            {t('queue.next')}
          </DeskButton>
          <DeskButton aria-expanded={showsKeys} onClick={() => setShowsKeys(!showsKeys)}>
            {t('queue.keys')} <kbd aria-hidden>?</kbd>
          </DeskButton>
        </span>
      </div>
      {showsKeys ? <QueueKeys /> : null}
      {byArticle(rows).map(([first, ...others]) => (
        <section aria-labelledby={`queue-${first.article.id}`} key={first.article.id}>
          <h2 id={`queue-${first.article.id}`}>
            <a href={deskPathOf(first.article.id)}>
              {first.article.title || t('preview.untitled')}
            </a>
          </h2>
          <ol className="ibidem-queue__list">
            {[first, ...others].map((row) => (
              <li key={row.key}>{one(row)}</li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
};

type OfOneArticle = [QueuedCitation, ...QueuedCitation[]];

const byArticle = (rows: readonly QueuedCitation[]): readonly OfOneArticle[] =>
  rows.reduce<OfOneArticle[]>((groups, row) => {
    const last = groups.at(-1);
    if (last?.[0].article.id !== row.article.id) return [...groups, [row]];
    last.push(row);
    return groups;
  }, []);
