'use client';

import { useEffect, useRef, useState } from 'react';
import { useDesk } from '../../use-desk';

type Props = { value: string; onChange: (words: string) => void };

const pause = 350; // ms without a key

/** Words of the title or the text, asked for while they are typed. */
export const WordsFilter = ({ value, onChange }: Props) => {
  const { t } = useDesk();
  const [words, setWords] = useState(value);
  const asked = useRef(value);
  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  });
  // The address changed by another way, such as a saved view.
  if (value !== asked.current && value !== words) {
    asked.current = value;
    setWords(value);
  }
  useEffect(() => {
    if (words.trim() === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = words.trim();
      tell.current(words.trim());
    }, pause);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <input
      aria-label={t('articles.wordsLabel')}
      autoComplete="off"
      className="desk-input desk-filters__words"
      onChange={({ target }) => setWords(target.value)}
      placeholder={t('articles.words')}
      type="search"
      value={words}
    />
  );
};
