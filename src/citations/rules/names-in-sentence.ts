/**
 * Names that a sentence speaks: runs of capitalised words in Latin or Cyrillic letters, with the small words inside a
 * name (`Bank of Russia`, `Ursula von der Leyen`). A capital that only begins the sentence is none. In order, each once.
 */
export const namesInSentence = (text: string): string[] => {
  const names = runsOf(text.slice(0, longest)).flatMap(({ words, isFirst }) => {
    const rest = isFirst && (words.length === 1 || isStop(words[0])) ? words.slice(1) : words;
    const from = rest.findIndex((word) => !isStop(word));
    const name = from === -1 ? [] : rest.slice(from);
    return name.join('').length >= 3 ? [name.slice(0, longestName).join(' ')] : [];
  });
  return [...new Set(names)].slice(0, most);
};

/**
 * The words that may carry meaning, by what is common to their forms in English, Russian and Belarusian: a prefix of
 * each leads to the word as it stands there.
 */
export const wordsByStem = (text: string): ReadonlyMap<string, string> => {
  const words = text.slice(0, longest).match(/\p{L}[\p{L}\p{M}\p{N}]{3,}/gu) ?? [];
  const telling = words
    .filter((word) => !isStop(word))
    .map((word) => [stemOf(word), word] as const);
  return new Map(telling.slice(0, 2 * most));
};

export const stemOf = (word: string): string => {
  const lower = word.toLowerCase();
  if (!/\p{Script=Cyrillic}/u.test(lower)) return lower.replace(/(?:'s|’s|ies|es|s)$/u, '');
  if (lower.length < 5) return lower;
  return lower.slice(0, Math.max(4, lower.length - (lower.length > 7 ? 3 : 2)));
};

const longest = 2_000;
const most = 12;
const longestName = 6; // words

type Run = { words: string[]; isFirst: boolean };

const runsOf = (text: string): Run[] => {
  const runs: Run[] = [];
  let run: string[] = [];
  let between: string[] = [];
  let isFirst = true;
  let begins = true;
  const end = () => {
    if (run.length > 0) runs.push({ words: run, isFirst });
    run = [];
    between = [];
  };
  for (const [, space = '', word = ''] of text.matchAll(
    /([^\p{L}\p{N}]*)([\p{L}\p{N}][\p{L}\p{M}\p{N}’'ʼ-]*)/gu,
  )) {
    // An initial's dot joins; whatever else stands between two words parts them.
    const joins = space === ' ' || (/^\. ?$/.test(space) && (run.at(-1)?.length ?? 0) === 1);
    if (!joins) end();
    if (/[.!?…]["»”’)]*\s/u.test(space) && !joins) begins = true;
    if (/^\p{Lu}/u.test(word)) {
      if (run.length === 0) isFirst = begins;
      run.push(...between, word.replace(/[’']s$/u, ''));
      between = [];
    } else if (run.length > 0 && particle.test(word) && between.length < 2) between.push(word);
    else end();
    begins = false;
  }
  end();
  return runs;
};

const particle = /^(?:of|de|da|di|del|van|von|der|den|la|le|bin|ibn|al|el)$/;

const isStop = (word = ''): boolean => stops.has(word.toLowerCase());

const stops: ReadonlySet<string> = new Set(
  `the a an this that these those it its he she they we i in on at by for from with as and or but if so when while where
  after before since until according under over however although though because there here what who which how why not no
  yes more most many much some all both each every other another such than then thus also still just even only about into
  between during through against its his her their our has have had was were been are will would could should may might
  said says say year years percent million billion
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
  и в во на по из от до за с со к ко о об у при для без под над как что это этот эта эти тот та те он она они мы вы я его её
  их но а или если когда где после перед согласно однако хотя потому так также ещё уже только даже все всё каждый другой
  был была было были есть будет может который которая которое которые свой своя своё чтобы между через против более году
  года лет процентов миллионов миллиардов января февраля марта апреля мая июня июля августа сентября октября ноября декабря
  і ў у з са да аб пры паводле аднак таксама калі дзе пасля перад гэты гэта гэтая гэтыя той тая яна яны ён мы вы яго яе іх
  але ці як што каб быў была было былі будзе можа які якая якое якія свой толькі нават усе кожны іншы паміж праз супраць
  студзеня лютага сакавіка красавіка траўня чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня`
    .split(/\s+/)
    .filter(Boolean),
);
