import { inEach } from '@/languages/texts';
import type { Language } from '@/platform/language';
import { foldWord } from './fold-word';

/** Folded words that one slip of the hand makes of a folded word: a letter left out, added, changed, or two exchanged. */
export const oneSlipFrom = (word: string, language: Language): string[] => {
  const letters = [...alphabets[language]];
  const made = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    const [first = '', second = ''] = after;
    made.add(before + after.slice(1));
    if (second) made.add(before + second + first + after.slice(2));
    for (const letter of letters) {
      made.add(before + letter + after);
      if (after) made.add(before + letter + after.slice(1));
    }
  }
  made.delete(word);
  return [...made].filter((one) => one.length > 1);
};

/** A question in the other letters of the keyboard: `htrb` is what hands write that mean `реки`. */
export const onOtherKeyboard = (question: string, language: Language): string | undefined => {
  const here = keys[language === 'en' ? 'ru' : language];
  const [from, to] = language === 'en' ? [here, keys.en] : [keys.en, here];
  const said = [...question.toLowerCase()];
  const turned = said.map((letter) => to[from.indexOf(letter)] ?? letter).join('');
  return turned === question.toLowerCase() ? undefined : turned;
};

/** The question with better words in the place of its own. */
export const withBetterWords = (question: string, better: ReadonlyMap<string, string>): string =>
  question.replace(
    /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'ʼ]*/gu,
    (word) => better.get(foldWord(word)) ?? word,
  );

const alphabets: Readonly<Record<Language, string>> = inEach((texts) => texts.writing.alphabet);

const keys = inEach((texts) => texts.writing.keyboard);
