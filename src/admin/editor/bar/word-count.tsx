'use client';

import { useWords } from '../../words';
import { useTextFacts } from '../text/use-text-facts';

/** Words of the body, boxes and captions included. */
export const WordCount = () => {
  const { t, language } = useWords();
  const count = useTextFacts(wordsIn, null);
  return (
    <span className="desk-bar__words">
      {count === null
        ? null
        : t('editor.words', { count, number: count.toLocaleString(numbers[language]) })}
    </span>
  );
};

/** Browsers do not know the numbers of Belarusian, which are written as in Russian. */
const numbers = { en: 'en', ru: 'ru', be: 'ru' } as const;

const wordsIn = (root: HTMLElement): number | null => {
  let count = 0;
  for (const block of root.querySelectorAll('[data-lexical-text]')) {
    count += block.textContent.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  }
  return count;
};
