'use client';

import { useEffect, useState } from 'react';
import type { Revisions } from '@/articles/queries/revisions';
import { ask } from '../../ask';
import { dayAndHour } from '../../clock';
import { highlight } from '../../comments/highlight';
import { useWords } from '../../words';
import { useBodyEditor } from '../text/body-editor';
import { writersOf, type Writer } from './writers-of';

type Props = {
  articleId: number | string;
  /** Changes when somebody saved. */
  version: string | undefined;
};

/** Whose the paragraphs are: everybody who saved the text, and on demand what is theirs, marked in it. */
export const WhoWrote = ({ articleId, version }: Props) => {
  const { t, clock } = useWords();
  const writers = useWriters(articleId, version);
  const [shown, setShown] = useState<string>();
  useMarkedParts(writers.find(({ name }) => name === shown)?.parts);
  if (writers.length === 0) return null;
  return (
    <section className="desk-writers">
      <h3>{t('editor.whoWrote')}</h3>
      <ul>
        {writers.map(({ name, saves, at, parts }) => (
          <li key={name}>
            <button
              aria-pressed={shown === name}
              className="desk-link"
              disabled={parts.length === 0}
              onClick={() => setShown(shown === name ? undefined : name)}
              type="button"
            >
              {name}
            </button>
            <span className="desk-facts">
              {t('editor.whoWroteParts', { number: parts.length })} ·{' '}
              {t('editor.whoWroteSaves', { number: saves })} ·{' '}
              <time dateTime={at}>{dayAndHour(at, clock, new Date())}</time>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const nobody: readonly Writer[] = [];

const useWriters = (articleId: number | string, version: string | undefined): readonly Writer[] => {
  const [writers, setWriters] = useState(nobody);
  useEffect(() => {
    let late = false;
    void ask<Revisions>('GET', `/articles/${articleId}/revisions`).then((answer) => {
      if (!late && answer.ok) setWriters(writersOf(answer.value));
    });
    return () => {
      late = true;
    };
  }, [articleId, version]);
  return writers;
};

/** Parts are the children of the body, so that a place in the text is one on the page. */
const useMarkedParts = (parts: readonly number[] | undefined): void => {
  const editor = useBodyEditor();
  useEffect(() => {
    const places = editor?.getRootElement()?.children;
    const elements = (parts ?? []).flatMap((at) => places?.[at] ?? []);
    highlight(
      'ibidem-writer',
      elements.map((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range;
      }),
    );
    elements[0]?.scrollIntoView({ block: 'center' });
    return () => highlight('ibidem-writer', []);
  }, [editor, parts]);
};
