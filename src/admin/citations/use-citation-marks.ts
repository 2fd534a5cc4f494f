'use client';

import {
  $getNodeByKey,
  mergeRegister,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { useEffect, useSyncExternalStore } from 'react';
import { ulid } from 'ulid';
import { useDesk } from '../use-desk';
import { $isCitationNode, CitationNode } from './citation-node';
import type { Rows } from './citation-rows';
import { citationRowsOf, type CitationRows } from './citation-rows';
import { keepKeysApart } from './keep-keys-apart';
import { isNewMark, takeNewMark } from './new-marks';
import { paintMarks } from './paint-marks';
import { createCitation } from './requests';

export const useRows = (store: CitationRows): Rows =>
  useSyncExternalStore(store.subscribe, store.current, store.current);

/**
 * Keeps the marks of one editor in step with their rows: makes rows for new marks, keeps keys apart,
 * and paints number and status. `onMade` hears of a mark that wants its drawer opened.
 */
export const useCitationMarks = (
  editor: LexicalEditor,
  articleId: number | string | undefined,
  onMade: (key: string) => void,
): void => {
  const { t } = useDesk();
  useEffect(() => {
    if (articleId === undefined) return;
    const rows = citationRowsOf(articleId);
    const paint = (): void => {
      const root = editor.getRootElement();
      if (root)
        paintMarks(root, rows.areKnown() ? rows.current() : undefined, (status) =>
          t(`mark.${status}`),
        );
    };
    let frame = 0;
    const paintSoon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(paint);
    };
    const newKey = (): string => ulid();
    const isOwn = (key: string): boolean => rows.current().has(key) || isNewMark(key);
    void rows.refresh();
    paint();
    return mergeRegister(
      () => cancelAnimationFrame(frame),
      rows.subscribe(paintSoon),
      editor.registerRootListener(paint),
      keepKeysApart(editor, { newKey, isOwn }),
      editor.registerMutationListener(CitationNode, (mutations) => {
        paintSoon();
        const fresh = editor.getEditorState().read(() =>
          [...mutations.keys()].flatMap((nodeKey) => {
            const node = $getNodeByKey(nodeKey);
            return $isCitationNode(node) && isNewMark(node.getCitationKey())
              ? [{ key: node.getCitationKey(), words: node.getTextContent() }]
              : [];
          }),
        );
        if (fresh.length > 0) void makeRows(articleId, fresh, rows, onMade);
      }),
    );
  }, [editor, articleId, onMade, t]);
};

/** Copies come after the rest: one may be made of a mark that is itself just being made. */
const makeRows = async (
  articleId: number | string,
  fresh: readonly { key: string; words: string }[],
  rows: CitationRows,
  onMade: (key: string) => void,
): Promise<void> => {
  const marks = fresh.flatMap(({ key, words }) => {
    const mark = takeNewMark(key);
    return mark ? [{ key, words, mark }] : [];
  });
  // Should one fail, the next save makes the row: the server repairs marks without one.
  const originals = marks.filter(({ mark }) => !mark.cloneOf);
  await Promise.all(
    originals.map(({ key, words, mark }) => createCitation(key, articleId, words, mark)),
  );
  for (const { key, words, mark } of marks) {
    if (mark.cloneOf) await createCitation(key, articleId, words, mark);
  }
  await rows.refresh();
  const first = marks.find(({ mark }) => mark.open);
  if (first) onMade(first.key);
};
