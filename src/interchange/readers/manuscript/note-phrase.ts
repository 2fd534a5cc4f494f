import { withoutEnd } from '@/platform/without-end';

/** Words before a note's mark, and the punctuation between them and the mark. */
export type Phrase = { words: string; behind: string };

const mostWords = 6;

/**
 * The words that a footnote of a foreign file most likely supports: back from its mark to the
 * punctuation before, at most six. Nothing where no word stands before the mark.
 */
export const phraseBefore = (text: string): Phrase | undefined => {
  const before = withoutEnd(text, /[\s.,;:!?…)\]”"»’']/u);
  const behind = text.slice(before.length);
  const words = before.split(/\s/);
  const kept: string[] = [];
  for (const word of words.reverse()) {
    if (kept.length === mostWords || word === '' || (kept.length > 0 && endsPhrase.test(word)))
      break;
    kept.unshift(word);
    if (startsPhrase.test(word)) break;
  }
  const phrase = kept.join(' ').replace(startsPhrase, '');
  return phrase === '' ? undefined : { words: before.slice(-phrase.length), behind };
};

const endsPhrase = /[.,;:!?…)\]”"»]$|^[-–—]+$/u;
const startsPhrase = /^[(“"«„[]+/u;
