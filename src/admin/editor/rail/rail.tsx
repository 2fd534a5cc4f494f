'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useId, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { Icon } from '../../shell/icons';
import { useWords } from '../../words';
import { useArticlePublication } from '../article-publication';
import { useEditorParts } from '../editor-parts';
import { Checks } from './checks';
import { CommentsTab } from './comments-tab';
import { HistoryTab } from './history-tab';
import { NotesTab } from './notes-tab';
import './rail.css';
import { railCount } from './rail-count';
import { onShowRail, railTabs, type RailTab } from './show-rail';
import { useOpenComments } from './use-open-comments';
import { useRailTab } from './use-rail-tab';

/** At the right of the text: checks, comments, notes, history, each behind a tab that says how much there is. */
export const Rail = () => {
  const { t } = useWords();
  const id = useId();
  const { id: articleId } = useDocumentInfo();
  const { rail, setRail } = useEditorParts();
  const publication = useArticlePublication();
  const [tab, setTab] = useRailTab();
  const openComments = useOpenComments();
  useEffect(
    () =>
      onShowRail((asked) =>
        flushSync(() => {
          setTab(asked);
          setRail(true);
        }),
      ),
    [setRail, setTab],
  );
  if (articleId === undefined) return <NothingYet />;
  const counts: Readonly<Record<RailTab, number | null>> = {
    checks: publication?.report ? railCount(publication.report) : null,
    comments: openComments,
    notes: null,
    history: null,
  };
  const panels: Readonly<Record<RailTab, ReactNode>> = {
    checks: <Checks />,
    comments: <CommentsTab articleId={articleId} />,
    notes: <NotesTab articleId={articleId} isShown={tab === 'notes'} />,
    history: <HistoryTab articleId={articleId} />,
  };
  const hear = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = railTabs[(railTabs.indexOf(tab) + step + railTabs.length) % railTabs.length];
    if (next === undefined) return;
    setTab(next);
    document.getElementById(`${id}-tab-${next}`)?.focus();
  };
  return (
    <aside aria-label={t('editor.rail')} className="desk-rail" data-open={rail || undefined}>
      <div className="desk-rail__head">
        <div
          aria-label={t('editor.rail')}
          className="desk-rail__tabs"
          onKeyDown={hear}
          role="tablist"
        >
          {railTabs.map((name) => (
            <button
              aria-controls={`${id}-${name}`}
              aria-selected={name === tab}
              id={`${id}-tab-${name}`}
              key={name}
              onClick={() => setTab(name)}
              role="tab"
              tabIndex={name === tab ? 0 : -1}
              type="button"
            >
              {t(`editor.${name}`)}
              {counted.has(name) ? (
                <span className="desk-rail__count">{counts[name] ? ` (${counts[name]})` : ''}</span>
              ) : null}
            </button>
          ))}
        </div>
        <button
          aria-label={t('shell.close')}
          className="desk-tool desk-rail__close"
          onClick={() => setRail(false)}
          type="button"
        >
          <Icon name="close" />
        </button>
      </div>
      {railTabs.map((name) => (
        <div
          aria-labelledby={`${id}-tab-${name}`}
          className="desk-rail__panel"
          data-rail={name}
          hidden={name !== tab}
          id={`${id}-${name}`}
          key={name}
          role="tabpanel"
          tabIndex={0}
        >
          {panels[name]}
        </div>
      ))}
    </aside>
  );
};

/** Their number comes after the page and may go again; its place is kept. */
const counted: ReadonlySet<RailTab> = new Set(['checks', 'comments']);

/** Beside an article without a word. */
const NothingYet = () => {
  const { t } = useWords();
  return (
    <aside aria-label={t('editor.rail')} className="desk-rail">
      <p className="desk-rail__panel desk-quiet">{t('editor.railEmpty')}</p>
    </aside>
  );
};
