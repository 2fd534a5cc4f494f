'use client';

import {
  $createRangeSelection,
  $getNodeByKey,
  $isTextNode,
  $setSelection,
} from '@payloadcms/richtext-lexical/lexical';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { highlight } from '../../comments/highlight';
import { useBodyEditor } from '../text/body-editor';
import { rangesOfMatch, replaceMatches, searchText, type Match } from './search-text';

export type Finding = {
  matches: readonly Match[];
  /** Which of them is looked at. */
  at: number;
  go: (step: 1 | -1) => void;
  replaceOne: (words: string) => void;
  replaceAll: (words: string) => number;
  /** Puts the caret at what is looked at. */
  leave: () => void;
};

const nothing: readonly Match[] = [];

/** Looks for words in the body while somebody types them, and again whenever the body changes. */
export const useFind = (words: string, matchCase: boolean): Finding => {
  const editor = useBodyEditor();
  const [version, setVersion] = useState(0);
  // Another object each time that somebody asks to be led there.
  const [asked, setAsked] = useState({ at: 0 });
  useEffect(
    () =>
      editor?.registerUpdateListener(({ dirtyLeaves, dirtyElements }) => {
        if (dirtyLeaves.size > 0 || dirtyElements.size > 0) setVersion((was) => was + 1);
      }),
    [editor],
  );
  const matches = useMemo(
    () => (editor && version >= 0 ? searchText(editor, words, matchCase) : nothing),
    [editor, words, matchCase, version],
  );
  const at = matches.length === 0 ? 0 : Math.min(asked.at, matches.length - 1);
  useEffect(() => {
    if (!editor) return undefined;
    highlight(
      'ibidem-quotes',
      matches.slice(0, mostShown).flatMap((one) => rangesOfMatch(editor, one)),
    );
    const current = matches[at];
    highlight('ibidem-quote', current ? rangesOfMatch(editor, current) : []);
    return () => {
      highlight('ibidem-quotes', []);
      highlight('ibidem-quote', []);
    };
  }, [editor, matches, at]);

  // Shown when it is asked for, and left where it is while somebody types into the text.
  const latest = useRef(matches);
  useEffect(() => {
    latest.current = matches;
  });
  useEffect(() => {
    const current = latest.current[asked.at] ?? latest.current.at(-1);
    const [range] = editor && current ? rangesOfMatch(editor, current) : [];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }, [editor, words, matchCase, asked]);

  const go = (step: 1 | -1): void => {
    if (matches.length > 0) setAsked({ at: (at + step + matches.length) % matches.length });
  };
  const replaceOne = (by: string): void => {
    const match = matches[at];
    if (!editor || !match) return;
    replaceMatches(editor, [match], by);
    setAsked({ at });
  };
  const replaceAll = (by: string): number => {
    if (editor && matches.length > 0) replaceMatches(editor, matches, by);
    return matches.length;
  };
  const leave = useCallback(() => {
    const [first] = matches[at] ?? [];
    if (!editor) return;
    editor.update(() => {
      const node = first && $getNodeByKey(first.key);
      if (!first || !$isTextNode(node)) return;
      const selection = $createRangeSelection();
      selection.anchor.set(first.key, first.from, 'text');
      selection.focus.set(first.key, first.to, 'text');
      $setSelection(selection);
    });
    editor.focus();
  }, [at, editor, matches]);
  return { matches, at, go, replaceOne, replaceAll, leave };
};

/** A letter may be found thousands of times, and each mark on the page costs. */
const mostShown = 500;
