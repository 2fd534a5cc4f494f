'use client';

import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { QueuedCitation } from '@/citations/queries/citation-queue';
import { Empty } from '../components/empty';
import { RefusedOnes } from '../components/outcome';
import { usePageKeys, type PageKey } from '../shell/keys';
import { useDesk } from '../use-desk';
import { CurrentCitation } from './current-citation';
import type { Decisions, Outcome } from './settled';
import { actionOfKey, isTheirs } from './queue-keys';
import { QueueGroups } from './queue-groups';
import { useQueue } from './use-queue';
import type { Guessed } from './use-suggestions';
import type { Outcome as Many } from '../do-for-each';

const keys: readonly PageKey[] = [
  { keys: ['J', 'K'], label: 'queue.key.move' },
  { keys: ['X'], label: 'queue.key.choose' },
  { keys: ['1', '5'], label: 'queue.key.pick' },
  { keys: ['/'], label: 'queue.key.paste' },
  { keys: ['Enter'], label: 'queue.key.confirm' },
  { keys: ['A'], label: 'queue.key.ask' },
  { keys: ['W'], label: 'queue.key.waive' },
  { keys: ['O'], label: 'queue.key.open' },
  { keys: ['U'], label: 'queue.key.undo' },
];

type Props = {
  rows: readonly QueuedCitation[];
  /** Whether these are all that wait. */
  isWhole: boolean;
  mayWaive: boolean;
  today: string;
  /** What the first of them may mean. */
  guessed: Guessed | undefined;
  form: ReactNode;
  pages: ReactNode;
};

/** The list and the one citation that is open, which has the focus; deciding it opens the next. */
export const QueueRoom = (props: Props) => {
  const { rows: loaded, isWhole, mayWaive, today, guessed, form, pages } = props;
  const { t } = useDesk();
  const queue = useQueue(loaded, isWhole);
  const { rows, settled, current, left } = queue;
  const [words, setWords] = useState('');
  const [refused, setRefused] = useState<Many['refused']>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const element = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const isAfterG = useRef(false);
  const say = useCallback((said: string) => setWords(said), []);
  usePageKeys(keys);
  // Whoever comes here comes to decide: the first citation has the focus, and each that follows.
  useEffect(() => {
    if (current === undefined) status.current?.focus();
    element.current?.focus({ preventScroll: true });
    // On a phone the list stands below the work, which is what one looks at.
    const isBeside = window.matchMedia('(width >= 900px)').matches;
    if (isBeside) document.getElementById(`queue-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const row = rows.find(({ key }) => key === current);
  const picked = rows.filter(({ key }) => chosen.has(key) && !settled[key]);
  const targets = picked.length > 0 ? picked : row ? [row] : [];
  const choose = (which: readonly string[], isChosen: boolean): void =>
    setChosen((were) => {
      const now = new Set(were);
      for (const key of which) {
        if (isChosen) now.add(key);
        else now.delete(key);
      }
      return now;
    });
  const takeBack = async (key?: string): Promise<void> => {
    const { done, refused: failed } = await queue.takeBack(key);
    setRefused(failed);
    if (done > 0) say(t('queue.undone'));
  };
  const decided = (decisions: Decisions): void => {
    queue.settle(decisions);
    setChosen(new Set());
    const remain = left - decisions.size;
    const after = remain > 0 ? t('queue.left', { count: remain }) : t('queue.finished');
    say(`${saidOf([...decisions.values()])}. ${after}`);
  };
  const saidOf = ([first, ...others]: readonly Outcome[]): string => {
    if (!first) return '';
    if (others.length > 0) return t('queue.decidedMany', { count: others.length + 1 });
    return t(first.kind === 'cited' ? 'queue.cited' : 'queue.wasWaived', { title: first.title });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const wasAfterG = isAfterG.current;
    isAfterG.current = event.code === 'KeyG';
    if (wasAfterG || event.defaultPrevented || isTheirs(event.target, event)) return;
    switch (actionOfKey(event.nativeEvent)?.act) {
      case 'next':
        queue.go(queue.neighbour(1));
        break;
      case 'previous':
        queue.go(queue.neighbour(-1));
        break;
      case 'choose':
        if (current) choose([current], !chosen.has(current));
        break;
      case 'undo':
        void takeBack();
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  const labelOf = (one: QueuedCitation): string =>
    t('queue.label', {
      at: rows.indexOf(one) + 1,
      of: rows.length,
      status: t(`queue.is.${one.status}`),
      words: one.sentence.words,
    });

  if (rows.length === 0) {
    return (
      <div className="desk-queue__empty">
        {form}
        <Empty>{t('queue.empty')}</Empty>
      </div>
    );
  }
  return (
    <div className="desk-queue__room" onKeyDown={onKeyDown}>
      {/* Before the list, which on a phone stands below it: what comes last must move nothing. */}
      <div className="desk-queue__work">
        <p className="desk-queue__said" ref={status} role="status" tabIndex={-1}>
          {words}
        </p>
        <RefusedOnes refused={refused} />
        {row && !settled[row.key] ? (
          <CurrentCitation
            element={element}
            guessed={guessed}
            isAfterG={isAfterG}
            // Another state of it is another question.
            key={`${row.key} ${row.updatedAt}`}
            label={labelOf(row)}
            mayWaive={mayWaive}
            next={queue.neighbour(1)}
            onAsked={(name) => {
              say(t('queue.asked', { name }));
              queue.go(queue.neighbour(1));
            }}
            onDecided={decided}
            onRefused={setRefused}
            onSay={say}
            onStale={(one) => void queue.refresh(one)}
            place={t('queue.at', { at: rows.indexOf(row) + 1, of: rows.length })}
            row={row}
            targets={targets}
            today={today}
          />
        ) : null}
        <footer className="desk-queue__foot">
          <p className="desk-quiet">{t('queue.sitting', { count: queue.done })}</p>
        </footer>
      </div>
      <QueueGroups
        chosen={chosen}
        form={form}
        onChoose={choose}
        onUndo={(key) => void takeBack(key)}
        pages={pages}
        picked={picked}
        queue={queue}
      />
    </div>
  );
};
