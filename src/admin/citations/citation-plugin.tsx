'use client';

import {
  $nodesOfType,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable';
import { useDocumentInfo, useModal } from '@payloadcms/ui';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { nameEditor } from '../editor/text/name-editor';
import { usePastes } from '../paste/use-pastes';
import { citationRowsOf } from './citation-rows';
import './citations.css';
import { CitationNode } from './citation-node';
import { composeOutsideMarks } from './compose-outside';
import { CitationDrawer } from './drawer/citation-drawer';
import { listenForCommands } from './listen-for-commands';
import { leadToMark, markElement } from './marks-on-page';
import { fitsRows } from './fits-rows';
import { CitationPopover } from './popover/citation-popover';
import { useSelectionKeeper } from './use-selection-keeper';
import { useCitationMarks, useRows } from './use-citation-marks';
import { walkOn } from './use-next-open';
import { $unwrapCitation } from './wrap-selection';

/** Everything that citation marks do in one editor. */
export const CitationPlugin = () => {
  const [editor] = useLexicalComposerContext();
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  useEffect(() => nameEditor(editor), [editor]);
  useEffect(() => composeOutsideMarks(editor), [editor]);
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
  const [shown, setShown] = useState<'popover' | 'drawer' | 'new-work'>();
  const store = citationRowsOf(props.articleId);
  const rows = useRows(store);
  const { keep, restore } = useSelectionKeeper(editor);
  const isDrawerOpen = modalState[slug]?.isOpen ?? false;

  const open = useCallback(
    (key: string) => {
      keep();
      // An editor with a selection takes the focus back.
      editor.blur();
      setOpenKey(key);
      setShown('popover');
    },
    [editor, keep],
  );
  const close = useCallback(
    (isSettled: boolean) => {
      setShown(undefined);
      if (isSettled) void store.refresh();
      if (!walkOn(isSettled ? openKey : undefined)) restore();
    },
    [openKey, restore, store],
  );
  useCitationMarks(editor, props.articleId, open);
  useEffect(() => listenForCommands(editor, open), [editor, open]);
  usePastes(editor, open);
  useEffect(() => leadToMark(editor, open), [editor, open]);
  // A save may have made rows for marks that had none, and told the server of other words.
  useEffect(() => {
    const root = editor.getRootElement();
    if (root && store.areKnown() && !fitsRows(root, store.current())) void store.refresh();
  }, [editor, store, props.lastUpdateTime]);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isDrawerOpen) restore();
    wasOpen.current = isDrawerOpen;
  }, [isDrawerOpen, restore]);

  const root = editor.getRootElement();
  const words = openKey && root ? markElement(root, openKey) : undefined;
  const row = openKey ? rows.get(openKey) : undefined;
  return (
    <>
      {shown === 'popover' ? (
        <CitationPopover
          articleId={props.articleId}
          key={openKey}
          number={words?.dataset.number}
          onClose={close}
          onDetach={() => {
            // The caret first: what becomes of the text around it, it then goes along with.
            close(false);
            if (openKey) detach(editor, openKey);
          }}
          onDrawer={(describes) => {
            setShown(describes ? 'new-work' : 'drawer');
            openModal(slug);
          }}
          readOnly={!editable}
          row={row}
          words={words}
        />
      ) : null}
      <CitationDrawer
        describes={shown === 'new-work'}
        number={words?.dataset.number}
        onDone={() => {
          void store.refresh();
          closeModal(slug);
        }}
        readOnly={!editable}
        row={row}
        slug={slug}
      />
    </>
  );
};

/** Takes the mark off its words, as one step that can be undone; what was known of it is kept for that. */
const detach = (editor: LexicalEditor, key: string): void =>
  editor.update(
    () => {
      for (const mark of $nodesOfType(CitationNode)) {
        if (mark.getCitationKey() === key) $unwrapCitation(mark);
      }
    },
    { tag: HISTORY_PUSH_TAG },
  );
