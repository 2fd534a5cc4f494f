'use client';

import { useRef, useState } from 'react';
import { useDesk } from '../../use-desk';

type Props = { value: string; onChange: (words: string) => void };

const pause = 350; // ms without a key

/** Words of the title or the text, asked for while they are typed. */
export const WordsFilter = ({ value, onChange }: Props) => {
  const { t } = useDesk();
  const [{ words, asked, known }, setState] = useState({
    words: value,
    asked: value,
    known: value,
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The address follows what was asked, while somebody types on; or it changed by another way, such as a saved view.
  if (value !== known) {
    setState({ words: value === asked ? words : value, asked: value, known: value });
  }
  const type = (typed: string): void => {
    setState((before) => ({ ...before, words: typed }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setState((before) => ({ ...before, asked: typed.trim() }));
      onChange(typed.trim());
    }, pause);
  };
  return (
    <input
      aria-label={t('articles.wordsLabel')}
      autoComplete="off"
      className="desk-input desk-filters__words"
      onChange={({ target }) => type(target.value)}
      placeholder={t('articles.words')}
      type="search"
      value={words}
    />
  );
};
