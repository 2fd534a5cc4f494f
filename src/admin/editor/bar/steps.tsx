'use client';

import { useEffect, useRef } from 'react';
import { isOpen } from '@/editions/rules/states';
import type { RequestableEvent } from '@/editions/rules/events';
import { FindingsList } from '../../findings-list';
import { EventList } from '../../publication/event-list';
import { PanelLinks } from '../../publication/panel-links';
import { StageList } from '../../publication/stage-list';
import { Icon } from '../../shell/icons';
import { useWords } from '../../words';
import type { ArticlePublication } from '../article-publication';
import '../../publication/publication.css';

type Props = {
  publication: ArticlePublication;
  /** The event whose form is open at once. */
  first: RequestableEvent | undefined;
  onClose: () => void;
  /** Somebody goes on elsewhere. */
  onLeave: () => void;
};

/** Under the bar: every step that is this person's, with what it asks and what is in its way, and who reviews. */
export const Steps = ({ publication, first, onClose, onLeave }: Props) => {
  const { t } = useWords();
  const { articleId, assignments, busy, refused, report, said, start } = publication;
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!box.current?.contains(document.activeElement)) box.current?.focus();
  }, []);
  useEffect(() => {
    const press = ({ target }: Event): void => {
      if (target instanceof Element && !target.closest('.desk-bar__steps')) onLeave();
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, [onLeave]);
  return (
    <section
      aria-label={t('panel.title')}
      className="ibidem-panel desk-steps"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
      ref={box}
      tabIndex={-1}
    >
      <header className="desk-steps__head">
        <h2>{t('panel.title')}</h2>
        <button aria-label={t('shell.close')} className="desk-tool" onClick={onClose} type="button">
          <Icon name="close" />
        </button>
      </header>
      <FindingsList findings={[...said, ...assignments.said]} urgent />
      {report ? (
        <>
          {report.state === 'in_review' ? (
            <p className="ibidem-quiet">{t('panel.underReview')}</p>
          ) : null}
          <PanelLinks articleId={articleId} report={report} />
          <h3>{t('panel.actions')}</h3>
          <EventList busy={busy} first={first} onRun={start} refused={refused} report={report} />
          {report.state !== 'none' && isOpen(report.state) ? (
            <StageList assignments={assignments} heading="h3" report={report} />
          ) : null}
        </>
      ) : (
        <p aria-busy="true">{t('panel.loading')}</p>
      )}
    </section>
  );
};
