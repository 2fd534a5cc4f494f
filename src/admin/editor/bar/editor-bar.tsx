'use client';

import { useDocumentInfo, useLivePreviewContext } from '@payloadcms/ui';
import { DeskLink } from '../../components/desk-link';
import { useOthersHere } from '../../presence/people-here';
import { WhoIsHere } from '../../presence/who-is-here';
import { SaveStatus } from '../../saving/save-status';
import { Icon } from '../../shell/icons';
import { useWords } from '../../words';
import { useArticlePublication } from '../article-publication';
import { useEditorParts } from '../editor-parts';
import { railCount } from '../rail/rail-count';
import './bar.css';
import { NextStep } from './next-step';
import { StateAndStages } from './state-and-stages';
import { Undoing } from './undoing';
import { WordCount } from './word-count';

/** Over the text: where it stands, whether it is saved, who is here, what may be done with it next. */
export const EditorBar = () => {
  const { t } = useWords();
  const { hasSavePermission } = useDocumentInfo();
  return (
    <header className="desk-bar">
      <DeskLink className="desk-bar__back" href="/admin/articles">
        <Icon name="fold" />
        <span>{t('shell.articles')}</span>
      </DeskLink>
      <StateAndStages />
      <WhoIsHere others={useOthersHere()} />
      <WordCount />
      {hasSavePermission ? <SaveStatus /> : <Closed />}
      <div className="desk-bar__tools" role="group" aria-label={t('editor.tools')}>
        <OutlineButton />
        {hasSavePermission ? <Undoing /> : null}
        <FindButton />
        <PreviewButton />
        <RailButton />
      </div>
      <NextStep />
    </header>
  );
};

/** Why nothing can be written here. */
const Closed = () => {
  const { t } = useWords();
  return <span className="desk-bar__closed">{t('editor.closed')}</span>;
};

const OutlineButton = () => {
  const { t } = useWords();
  const { outline, setOutline } = useEditorParts();
  return (
    <button
      aria-keyshortcuts="Control+Alt+O"
      aria-label={t('editor.outline')}
      aria-pressed={outline ?? undefined}
      className="desk-tool desk-tool--outline"
      onClick={() => setOutline(!outline)}
      title={`${t('editor.outline')} (Ctrl+Alt+O)`}
      type="button"
    >
      <Icon name="outline" />
    </button>
  );
};

const FindButton = () => {
  const { t } = useWords();
  const { find, setFind } = useEditorParts();
  return (
    <button
      aria-label={t('editor.find')}
      aria-pressed={find}
      className="desk-tool"
      onClick={() => setFind(!find)}
      title={`${t('editor.find')} (Ctrl+Alt+H)`}
      type="button"
    >
      <Icon name="replace" />
    </button>
  );
};

const PreviewButton = () => {
  const { t } = useWords();
  const { id } = useDocumentInfo();
  const { isLivePreviewing, setIsLivePreviewing, url } = useLivePreviewContext();
  // Its address comes a moment after the page; its place is kept.
  if (!url) return id === undefined ? null : <span aria-hidden="true" className="desk-tool" />;
  return (
    <button
      aria-label={t('editor.preview')}
      aria-pressed={isLivePreviewing}
      className="desk-tool"
      id="live-preview-toggler"
      onClick={() => setIsLivePreviewing(!isLivePreviewing)}
      title={t('editor.preview')}
      type="button"
    >
      <Icon name="eye" />
    </button>
  );
};

/** Where the rail is a drawer: what stops the next step, in number. */
const RailButton = () => {
  const { t } = useWords();
  const { rail, setRail } = useEditorParts();
  const publication = useArticlePublication();
  const count = railCount(publication?.report);
  return (
    <button
      aria-expanded={rail}
      className="desk-tool desk-tool--rail"
      onClick={() => setRail(!rail)}
      type="button"
    >
      <Icon name="log" />
      <span>{count > 0 ? t('editor.checksCount', { count }) : t('editor.checks')}</span>
    </button>
  );
};
