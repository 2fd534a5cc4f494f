'use client';

import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Quote } from '@/document/quotes';
import type { CommentThread } from '@/reviews/queries/comment-threads';
import { DeskButton } from '../desk-button';
import { FindingsList } from '../findings-list';
import { useWords } from '../words';
import './comments.css';
import { askedThread, goToThread } from './go-to-thread';
import { goToWords, markQuotes } from './go-to-words';
import { NewThreadForm } from './new-thread-form';
import { SelectionButton } from './selection-button';
import type { TextArea } from './text-on-page';
import { Thread } from './thread';
import { useSelectedWords } from './use-selected-words';
import { useThreads, type Threads } from './use-threads';

type Props = {
  articleId: number | string;
  area: TextArea;
  /** The threads are read again when this changes, as after a save. */
  since?: unknown;
  /** Offers to comment right where words are selected; Payload's editor has a toolbar of its own there. */
  offers?: boolean;
  /** Leads to words in another way than by the page's text; false when it does not know how. */
  onShow?: (thread: CommentThread) => boolean;
  /** Somebody asks for a new comment, maybe by keys while this is hidden. */
  onAsk?: () => void;
  /** Hears how many threads are open. */
  onCount?: (open: number) => void;
};

/** All that the desk says of an article, and the way to say more. */
export const Discussion = ({
  articleId,
  area,
  since,
  offers = false,
  onShow,
  onAsk,
  onCount,
}: Props) => {
  const { t } = useWords();
  const all = useThreads(articleId);
  const { threads, said, reload, run } = all;
  const selectedWords = useSelectedWords(area);
  const [asked, setAsked] = useState<{ quote: Quote | null }>();
  const box = useRef<HTMLDivElement>(null);
  const ask = (): void => {
    setAsked({ quote: selectedWords() });
    onAsk?.();
  };
  const openCount = threads?.filter(({ resolvedAt }) => !resolvedAt).length;
  useEffect(() => {
    if (openCount !== undefined) onCount?.(openCount);
  }, [openCount, onCount]);
  useEffect(() => {
    const timer = window.setTimeout(() => void reload(), pause);
    return () => window.clearTimeout(timer);
  }, [reload, since]);
  useMarks(threads, area);
  useAskedThread(threads);
  useShortcut(ask);
  if (!threads) return said.length > 0 ? <FindingsList findings={said} urgent /> : <Loading />;
  const show = (thread: CommentThread): boolean =>
    (onShow?.(thread) ?? false) || (thread.quote !== null && goToWords(thread.quote, area));
  const open = threads.filter(({ resolvedAt }) => !resolvedAt);
  const resolved = threads.filter(({ resolvedAt }) => resolvedAt);
  const listed = { articleId, run, onShow: show };
  return (
    <div className="ibidem-comments" data-comments={articleId} ref={box} tabIndex={-1}>
      {offers && !asked ? <SelectionButton area={area} onAsk={ask} /> : null}
      {open.length > 0 ? null : <p className="ibidem-quiet">{t('comments.none')}</p>}
      <ThreadList {...listed} threads={open} />
      {resolved.length > 0 ? (
        <details className="ibidem-details">
          <summary>{`${t('comments.resolved')} (${resolved.length})`}</summary>
          <ThreadList {...listed} threads={resolved} />
        </details>
      ) : null}
      {asked ? (
        <NewThreadForm
          articleId={articleId}
          onClose={() => {
            setAsked(undefined);
            box.current?.focus({ preventScroll: true }); // what had the focus is gone
          }}
          quote={asked.quote}
          run={run}
          selectedWords={selectedWords}
        />
      ) : (
        <div className="ibidem-comments__new">
          <DeskButton
            data-action="new-comment"
            onClick={ask}
            onMouseDown={(event) => event.preventDefault()}
          >
            {t('comments.new')}
          </DeskButton>
          <p className="ibidem-quiet">{t('comments.newHint')}</p>
        </div>
      )}
    </div>
  );
};

const pause = 300; // ms, as saves come in bursts

const Loading = () => <p aria-busy="true">{useWords().t('comments.loading')}</p>;

type ListProps = {
  articleId: Props['articleId'];
  threads: readonly CommentThread[];
  run: Threads['run'];
  onShow: (thread: CommentThread) => boolean;
};

const ThreadList = ({ threads, ...rest }: ListProps) =>
  threads.length === 0 ? null : (
    <ol className="ibidem-threads">
      {threads.map((thread) => (
        <Thread key={thread.id} thread={thread} {...rest} />
      ))}
    </ol>
  );

/** The words of open threads are marked in the text. */
const useMarks = (threads: readonly CommentThread[] | undefined, area: TextArea): void =>
  useEffect(() => {
    const open = (threads ?? []).filter(({ resolvedAt, gone }) => !resolvedAt && !gone);
    const quotes = open.flatMap(({ quote }) => quote ?? []);
    markQuotes(quotes, area);
    if (quotes.length === 0) return undefined;
    const timers = untilThere.map((wait) =>
      window.setTimeout(() => markQuotes(quotes, area), wait),
    );
    return () => timers.forEach((timer) => window.clearTimeout(timer));
  }, [threads, area]);

const untilThere = [700, 2500]; // ms, as an editor comes up after the rest of its page

/** A letter or a finding may have led here. Once is enough. */
const useAskedThread = (threads: readonly CommentThread[] | undefined): void => {
  const done = useRef(false);
  useEffect(() => {
    if (!threads || done.current) return;
    done.current = true;
    const id = askedThread(window.location);
    if (id) goToThread(threadWith(id, threads));
  }, [threads]);
};

/** An answer is shown with its thread. */
const threadWith = (id: number, threads: readonly CommentThread[]): number =>
  threads.find((thread) => thread.answers.some((answer) => answer.id === id))?.id ?? id;

/** Ctrl+Alt+M, wherever the focus is: from the keyboard the selection would be lost on the way to a button. */
const useShortcut = (ask: () => void): void => {
  const latest: RefObject<() => void> = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const isAsked = event.code === 'KeyM' && event.ctrlKey && event.altKey && !event.shiftKey;
      // AltGr is Ctrl and Alt to Windows, and with M it writes µ.
      if (!isAsked || event.getModifierState('AltGraph')) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
};
