import type { Language } from '@/platform/language';
import type { CslItem } from './csl';
import { namesForList } from './names';
import { joined, merged, text, withMark, type CitationRun, type Part } from './runs';
import { workParts } from './work-parts';
import { wordings } from './wording';

/** One entry of a list of references, near to the Chicago bibliography style. */
export const formatReference = (item: CslItem, language: Language): CitationRun[] => {
  const words = wordings[language];
  const { title, rest, address } = workParts(item, words);
  const entry = joined(
    [text(namesForList(item.author, words)), title, sentence(rest), address],
    '. ',
  );
  return merged(address.length > 0 ? entry : withMark(entry, '.'));
};

/** The elements after the title as a sentence: a capital first, an imprint without its brackets. */
const sentence = (rest: readonly Part[]): Part => {
  const [first, ...others] = joined(rest.map(withoutBrackets), ', ');
  if (!first) return [];
  const capital = first.text.charAt(0).toUpperCase() + first.text.slice(1);
  return [first.type === 'text' ? { ...first, text: capital } : first, ...others];
};

const withoutBrackets = (part: Part): Part => {
  const [run] = part;
  if (part.length !== 1 || run?.type !== 'text') return part;
  return text(/^\((.*)\)$/.exec(run.text)?.[1] ?? run.text);
};
