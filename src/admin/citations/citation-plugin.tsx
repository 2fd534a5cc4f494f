'use client';

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable';
import { useDocumentInfo, useModal } from '@payloadcms/ui';
import { useCallback, useEffect, useId, useState } from 'react';
import { usePastes } from '../paste/use-pastes';
import { citationRowsOf } from './citation-rows';
import './citations.css';
import { CitationDrawer } from './drawer/citation-drawer';
import { listenForCommands } from './listen-for-commands';
import { leadToMark, markElement } from './marks-on-page';
import { useSelectionKeeper } from './use-selection-keeper';
import { useCitationMarks, useRows } from './use-citation-marks';

/** Everything that citation marks do in one editor. */
export const CitationPlugin = () => {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  if (collectionSlug !== 'articles') return null;
  return id === undefined ? (
    <NewArticleCitations />
  ) : (
    <ArticleCitations articleId={id} lastUpdateTime={lastUpdateTime} />
  );
};

/** Before an article is stored its marks are made all the same; their rows follow when it is. */
const NewArticleCitations = () => {
  const [editor] = useLexicalComposerContext();
  usePastes(editor);
  useEffect(() => listenForCommands(editor, () => undefined), [editor]);
  return null;
};

const ArticleCitations = (props: { articleId: number | string; lastUpdateTime: number }) => {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const slug = `citation-${useId()}`;
  const { openModal, closeModal, modalState } = useModal();
  const [openKey, setOpenKey] = useState<string>();
  const store = citationRowsOf(props.articleId);
  const rows = useRows(store);
  const { keep, restore } = useSelectionKeeper(editor);
  const isOpen = modalState[slug]?.isOpen ?? false;

  const open = useCallback(
    (key: string) => {
      keep();
      setOpenKey(key);
      openModal(slug);
    },
    [keep, openModal, slug],
  );
  useCitationMarks(editor, props.articleId, open);
  useEffect(() => listenForCommands(editor, open), [editor, open]);
  usePastes(editor, open);
  useEffect(() => leadToMark(editor, open), [editor, open]);
  // A save may have made rows for marks that had none.
  useEffect(() => void store.refresh(), [store, props.lastUpdateTime]);
  useEffect(() => {
    if (!isOpen) restore();
  }, [isOpen, restore]);

  const root = editor.getRootElement();
  return (
    <CitationDrawer
      number={
        openKey && root ? (markElement(root, openKey)?.dataset.number ?? undefined) : undefined
      }
      onDone={() => {
        void store.refresh();
        closeModal(slug);
      }}
      readOnly={!editable}
      row={openKey ? rows.get(openKey) : undefined}
      slug={slug}
    />
  );
};
