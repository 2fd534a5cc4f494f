'use client';

import { useEffect, useRef } from 'react';
import type { CommentThread } from '@/reviews/queries/comment-threads';
import { quoteFinder } from '@/document/quotes';
import { readerArea } from '../comments/areas';
import { goToWords } from '../comments/go-to-words';
import { rangesOf, textOnPage } from '../comments/text-on-page';
import { Thread } from '../comments/thread';
import type { Threads } from '../comments/use-threads';
import { useDesk } from '../use-desk';
import { ClaimMark } from '../claims/claim-mark';
import { wordsOfClaim } from './room-area';
import type { RoomClaim } from './room-claims';

type Props = {
  articleId: number;
  claims: readonly RoomClaim[];
  selected: string | undefined;
  threads: readonly CommentThread[];
  run: Threads['run'];
  onSelect: (key: string) => void;
};

/** Notes and open comments beside the lines that they are about. */
export const Margin = ({ articleId, claims, selected, threads, run, onSelect }: Props) => {
  const { t } = useDesk();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const margin = list.current;
    if (!margin) return undefined;
    const text = document.querySelector('.desk-review__article');
    const place = () => placeBeside(margin, threads);
    place();
    // Pictures and faces come late, and threads open.
    const watch = new ResizeObserver(place);
    if (text) watch.observe(text);
    for (const item of margin.children) watch.observe(item);
    return () => watch.disconnect();
  }, [claims, threads]);
  return (
    <ol aria-label={t('review.margin')} className="desk-review__margin" ref={list}>
      {claims.map((claim) => (
        <li
          aria-current={claim.key === selected ? 'true' : undefined}
          className="desk-review__note"
          data-claim-note={claim.key}
          key={claim.key}
        >
          <button onClick={() => onSelect(claim.key)} tabIndex={-1} type="button">
            <b>{claim.footnote?.number ?? claim.at}</b> {claim.footnote?.words}
          </button>
          <ClaimMark claim={claim} />
        </li>
      ))}
      {threads.map((thread) => (
        <li className="desk-review__thread" data-thread={thread.id} key={thread.id}>
          <ul className="ibidem-threads">
            <Thread
              articleId={articleId}
              onShow={({ quote }) => quote !== null && goToWords(quote, readerArea)}
              run={run}
              thread={thread}
            />
          </ul>
        </li>
      ))}
    </ol>
  );
};

const gap = 12; // px between two of them

/** Each beside its line, or below the one before where that needs more room. */
const placeBeside = (margin: HTMLElement, threads: readonly CommentThread[]): void => {
  const { top } = margin.getBoundingClientRect();
  const threadTops = topsOfThreads(threads);
  const items = [...margin.children]
    .filter((item) => item instanceof HTMLElement)
    .map((item) => {
      const { claimNote, thread } = item.dataset;
      const line = claimNote ? wordsOfClaim(claimNote)?.getBoundingClientRect().top : undefined;
      const own = thread ? threadTops.get(Number(thread)) : line;
      return { item, wanted: own === undefined ? 0 : own - top, height: item.offsetHeight };
    })
    .sort((one, other) => one.wanted - other.wanted);
  let free = 0;
  for (const { item, wanted, height } of items) {
    const at = Math.max(wanted, free);
    item.style.insetBlockStart = `${Math.round(at)}px`;
    item.style.visibility = 'visible';
    free = at + height + gap;
  }
  margin.style.minBlockSize = `${Math.ceil(free)}px`;
};

/** Of those whose words are on the page; what is on the whole article stands at the top. */
const topsOfThreads = (threads: readonly CommentThread[]): ReadonlyMap<number, number> => {
  const page = textOnPage(readerArea);
  const find = quoteFinder(page.text);
  return new Map(
    threads.flatMap(({ id, quote }) => {
      const found = quote && find(quote);
      const [range] = found ? rangesOf(found, page) : [];
      return range ? [[id, range.getBoundingClientRect().top] as const] : [];
    }),
  );
};
