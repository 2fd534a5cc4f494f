'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import type { RequestableEvent } from '@/editions/rules/events';
import type { User } from '@/payload-types';
import { citationRowsOf } from '../citations/citation-rows';
import { hearDeskNews } from '../live/desk-news';
import { onThreadsChanged } from '../comments/go-to-thread';
import type { EventInput } from '../publication/report';
import { useAssignments, type Assignments } from '../publication/use-assignments';
import { useFlush } from '../publication/use-flush';
import { usePublication, type Publication } from '../publication/use-report';

/** Where the open article stands, asked for once for everything around its text. */
export type ArticlePublication = Publication & {
  articleId: number | string;
  assignments: Assignments;
  /** Saves what is not saved, then asks for the event; true when it happened. */
  start: (event: RequestableEvent, input: EventInput) => Promise<boolean>;
};

const Context = createContext<ArticlePublication | null>(null);

/** Null for an article that is not stored yet. */
export const useArticlePublication = (): ArticlePublication | null => useContext(Context);

const burst = 300; // ms

type Props = { articleId: number | string; children: ReactNode };

export const ArticlePublicationProvider = ({ articleId, children }: Props) => {
  const { lastUpdateTime } = useDocumentInfo();
  const { user } = useAuth<User>();
  const publication = usePublication(articleId);
  const assignments = useAssignments(articleId, user);
  const flush = useFlush();
  const { reload, run } = publication;
  const isFirst = useRef(true);
  useEffect(() => {
    // Saves change the checklist, and so do citations and comments; all come in bursts, but for the first.
    let timer = window.setTimeout(() => void reload(), isFirst.current ? 0 : burst);
    isFirst.current = false;
    const rows = citationRowsOf(articleId);
    let areKnown = rows.areKnown();
    const soon = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void reload(), burst);
    };
    const stops = [
      rows.subscribe(() => {
        if (areKnown) soon();
        areKnown = true;
      }),
      onThreadsChanged(soon),
      // Somebody else settled a citation.
      hearDeskNews((change) => {
        if (change === `article ${articleId}` || change === 'everything') void rows.refresh();
      }),
    ];
    return () => {
      window.clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [articleId, lastUpdateTime, reload]);

  const start = async (event: RequestableEvent, input: EventInput): Promise<boolean> => {
    const flushed = await flush();
    if (!flushed) return false;
    // The text on the screen is what the event is about: one's own save is no news.
    if (flushed === 'saved') await reload();
    const happened = await run(event, input);
    // Whether the text may be edited is decided by the state, and Payload asks that on loading only.
    if (happened) window.location.reload();
    return happened;
  };
  return <Context value={{ ...publication, articleId, assignments, start }}>{children}</Context>;
};
