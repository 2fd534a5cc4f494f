/** How two halves of a broken text go together again. */
export type Join = {
  text: string;
  kind: 'word' | 'word-by-guess' | 'sentence';
  /** The halves next to the seam, for the report. */
  before: string;
  after: string;
};

/** Words of the whole text in lower case: a compound or a joined word seen elsewhere is believed. */
export type Vocabulary = ReadonlySet<string>;

export const vocabularyOf = (text: string): Vocabulary =>
  new Set(text.toLowerCase().match(/[\p{L}\p{M}’']+(?:-[\p{L}\p{M}’']+)*/gu) ?? []);

/**
 * Joins two halves where the first ends with a hyphen after a letter or digit. The hyphen stays
 * where the next part is capitalised or a number, or the compound is known; else it goes.
 */
export const joinWord = (first: string, second: string, known: Vocabulary): Join | undefined => {
  const left = /([\p{L}\p{M}\p{N}’']+)[-\u2010\u00AD]$/u.exec(first)?.[1];
  const right = /^[\p{L}\p{M}\p{N}’']+/u.exec(second)?.[0];
  if (left === undefined || right === undefined) return undefined;
  const start = first.slice(0, -1);
  const before = `${left}${first.slice(-1)} ${right}`;
  const join = (glue: string, kind: Join['kind']): Join => ({
    text: `${start}${glue}${second}`,
    kind,
    before,
    after: `${left}${glue}${right}`,
  });
  if (first.endsWith('\u00AD')) return join('', 'word');
  if (conjunctions.test(right)) return join('- ', 'word');
  if (known.has(`${left}${right}`.toLowerCase())) return join('', 'word');
  if (keepsHyphen(left, right, known)) return join('-', 'word');
  return join('', 'word-by-guess');
};

/** Joins two halves of a sentence that stops without an end and goes on without a beginning. */
export const joinSentence = (first: string, second: string): Join | undefined => {
  const goesOn = /^[[(“"«„*_]*\p{Ll}/u.test(second);
  const stops = !endsSentence(first);
  const openEnd = first.length > 60 && (/,$/.test(first) || leadingWord.test(first));
  const mayGoOn = /^[[(“"«„*_]*[\p{L}\p{N}]/u.test(second);
  if (!(stops && goesOn) && !(openEnd && mayGoOn)) return undefined;
  return {
    text: `${first} ${second}`,
    kind: 'sentence',
    before: lastWords(first),
    after: firstWords(second),
  };
};

/** Ends with a full stop or the like, perhaps inside quotes, brackets or before a note's mark. */
export const endsSentence = (text: string): boolean =>
  /[.!?…:;][*_)\]”"»’']*(?:\[\^[^\]]+\])*$/.test(text);

const keepsHyphen = (left: string, right: string, known: Vocabulary): boolean =>
  /^[\p{Lu}\p{N}]/u.test(right) ||
  /\p{N}$/u.test(left) ||
  known.has(`${left}-${right}`.toLowerCase()) ||
  compoundStart.test(left) ||
  compoundEnd.test(right) ||
  (/^(?:по|па)$/iu.test(left) && /(?:[сц]ки|[сц]ку|му)$/iu.test(right));

const wholeWord = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'iu');

/** First parts that English, Russian and Belarusian usually set off with a hyphen. */
const compoundStart = wholeWord(
  [
    'post|non|self|cross|vice|well|ill|long|short|high|low|half|full|quasi|euro|sino|so|decision',
    'кое|экс|вице|пресс|медиа|премьер|генерал|северо|юго|южно|восточно|западно',
    '(?:социально|военно|общественно|научно|торгово|политико|экономико|культурно)',
    'віцэ|прэс|медыя|паўночна|паўднёва|усходне|заходне',
    '(?:сацыяльна|ваенна|грамадска|навукова|гандлёва|палітыка|культурна)',
  ].join('|'),
);
const compoundEnd = wholeWord('то|либо|нибудь|таки|ка|небудзь|такі|based|led|term|scale|wide');

/** After these a hyphen hangs: “short- and long-term”. */
const conjunctions = wholeWord('and|or|to|и|или|і|або|ды');

/** Words that never end a sentence, nor a heading. */
const leadingWord =
  /[\s(](?:the|an?|of|and|or|in|on|at|to|for|with|by|from|as|that|which|и|или|в|во|на|с|со|к|о|об|от|до|из|за|по|для|при|что|который|которая|і|або|у|ў|ва|з|са|да|аб|ад|па|пра|для|пры|што|які|якая)$/iu;

const lastWords = (text: string): string => text.split(/\s+/).slice(-4).join(' ');
const firstWords = (text: string): string => text.split(/\s+/).slice(0, 4).join(' ');
