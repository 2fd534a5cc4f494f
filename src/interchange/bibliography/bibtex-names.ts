import type { CslName } from '@/citations/csl';
import { decodeLatex } from './latex/decode';
import { encodeLatex } from './latex/encode';
import { nameOfWords } from './names';

/** Names as BibTeX writes them: `Family, Given and {World Bank} and de la Cruz, María`. “And others” says no name. */
export const readNames = (value: string, onUnknown: (command: string) => void): CslName[] =>
  splitAt(value, /\s+and\s+/iy).flatMap((written) => {
    const name = written.trim();
    if (name === '') return [];
    if (name === 'others') {
      onUnknown('and others');
      return [];
    }
    const text = (part: string) => decodeLatex(part, onUnknown);
    if (isWrapped(name)) return [{ literal: text(name) }];
    const [family = '', second, third] = splitAt(name, /\s*,\s*/y).map(text);
    if (third) return [{ family, given: `${third}, ${second ?? ''}` }];
    if (second) return [{ ...(family ? { family } : {}), given: second }];
    return [
      nameOfWords(
        splitAt(name, /[\s~]+/y)
          .map(text)
          .filter(Boolean),
      ),
    ];
  });

export const writeNames = (names: readonly CslName[]): string =>
  names
    .map(({ family, given, literal }) => {
      if (literal !== undefined || family === undefined)
        return `{${encodeLatex(literal ?? given ?? '')}}`;
      if (given === undefined) return `${guarded(family)},`;
      const [first, suffix, ...more] = given.split(', ');
      return suffix && more.length === 0
        ? [family, suffix, first ?? ''].map(guarded).join(', ')
        : [family, given].map(guarded).join(', ');
    })
    .join(' and ');

/** A comma or an “and” inside a part would divide it. */
const guarded = (part: string): string =>
  /,|\band\b/i.test(part) ? `{${encodeLatex(part)}}` : encodeLatex(part);

const isWrapped = (name: string): boolean => {
  if (!name.startsWith('{') || !name.endsWith('}')) return false;
  let depth = 0;
  for (let at = 0; at < name.length; at += 1) {
    if (name[at] === '\\') at += 1;
    else if (name[at] === '{') depth += 1;
    else if (name[at] === '}') depth -= 1;
    if (depth === 0 && at < name.length - 1) return false;
  }
  return true;
};

/** Parts between separators that stand in no braces. */
const splitAt = (text: string, separator: RegExp): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    else if (depth === 0) {
      separator.lastIndex = at;
      const [found] = separator.exec(text) ?? [];
      if (!found) continue;
      parts.push(text.slice(start, at));
      start = at + found.length;
      at = start - 1;
    }
  }
  return [...parts, text.slice(start)];
};
