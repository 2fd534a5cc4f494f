import { runPrepared, sql } from '@/database/sql';
import type { Language } from '@/platform/language';
import { foldWord } from '../rules/fold-word';
import { wordsIn } from '../rules/question';
import { onOtherKeyboard, oneSlipFrom, withBetterWords } from '../rules/typos';
import type { ReaderScope } from '@/reading/queries/reader-scope';

/** Of a question with more unknown words than this nobody can tell what it means. */
const mostUnknown = 4;

/**
 * What a question means that has words which no text has: the same with words of our texts that are like them, or in the
 * letters of the other keyboard. Each of the words is one that readers can find. Undefined where all are known, or nothing is alike.
 */
export const meantQuestion = async (
  req: ReaderScope['req'],
  language: Language,
  q: string,
): Promise<string | undefined> => {
  const unknown = await unknownWords(req, language, q);
  if (unknown.length === 0 || unknown.length > mostUnknown) return undefined;
  const turned = onOtherKeyboard(q, language);
  if (turned && (await unknownWords(req, language, turned)).length === 0) return turned;
  const better = new Map<string, string>();
  for (const word of unknown) {
    const guess = await guessFor(req, language, word);
    if (guess) better.set(word, guess);
  }
  return better.size > 0 ? withBetterWords(q, better) : undefined;
};

const unknownWords = async (
  req: ReaderScope['req'],
  language: Language,
  q: string,
): Promise<string[]> => {
  const words = wordsIn(q)
    .map(foldWord)
    .filter((word) => word.length > 2 && !/\d/.test(word) && word !== 'or');
  if (words.length === 0) return [];
  const rows = await runPrepared<{ word: string }>(
    req,
    sql`SELECT DISTINCT given.word FROM jsonb_array_elements_text(${JSON.stringify(words.slice(0, 12))}::jsonb) AS given (word)
        WHERE search_stem(${language}::text, given.word) IS NOT NULL AND NOT EXISTS (
          SELECT FROM search_words w WHERE w.language = ${language}::text
            AND w.lexeme = search_stem(${language}::text, given.word))`,
  );
  return rows.map(({ word }) => word);
};

const guessFor = async (
  req: ReaderScope['req'],
  language: Language,
  word: string,
): Promise<string | undefined> => {
  if (word.length > 30) return undefined;
  const slips = JSON.stringify(oneSlipFrom(word, language));
  const [row] = await runPrepared<{ word: string }>(
    req,
    sql`SELECT word FROM search_guess(${language}::text, ${word}::text,
          ARRAY(SELECT jsonb_array_elements_text(${slips}::jsonb)))`,
  );
  return row?.word;
};
