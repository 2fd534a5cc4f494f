/** A sentence around the words that a citation supports. Where it does not hold them, the words stand by themselves. */
export type WordsInSentence = { before: string; words: string; after: string };

export const wordsInSentence = (words: string, sentence: string): WordsInSentence => {
  const at = words === '' ? -1 : sentence.indexOf(words);
  if (at === -1) return { before: '', words: words || sentence, after: '' };
  const [from, to] = [cutBefore(sentence, at), cutAfter(sentence, at + words.length)];
  return { before: from, words, after: to };
};

/** On either side: a sentence may be a page long. */
const most = 400;

const cutBefore = (sentence: string, at: number): string => {
  if (at <= most) return sentence.slice(0, at);
  return `… ${sentence.slice(at - most, at).replace(/^\S*\s/, '')}`;
};

const cutAfter = (sentence: string, from: number): string => {
  if (sentence.length - from <= most) return sentence.slice(from);
  return `${sentence.slice(from, from + most).replace(/\s\S*$/, '')} …`;
};
