import type { CslName } from '../rules/csl';
import { decodeLatex } from './latex/decode';
import { encodeLatex } from './latex/encode';
import { isSuffix, nameOfWords, withSuffix } from './names';

/** What else is to be told of a list of names. */
export type NamesTold = { onUnknown: (command: string) => void; onOthers: () => void };

/** Names as BibTeX writes them: `Family, Given and {World Bank} and de la Cruz, María`. “And others” says no name. */
export const readNames = (value: string, { onUnknown, onOthers }: NamesTold): CslName[] =>
  splitAt(value, /\s+and\s+/iy).flatMap((written) => {
    const name = written.trim();
    if (name === '') return [];
    if (name === 'others') {
      onOthers();
      return [];
    }
    const text = (part: string) => decodeLatex(part, onUnknown);
    if (isWrapped(name)) return [{ literal: text(name) }];
    if (/(?:^|,)\s*(?:family|given)\s*=/i.test(name)) return extendedName(name, text);
    const [family = '', second, third] = splitAt(name, /\s*,\s*/y).map(text);
    if (third) return [{ family, given: `${third}, ${second ?? ''}` }];
    if (second && isSuffix(second)) return [withSuffix(nameOfWords(family.split(/\s+/)), second)];
    if (second) return [{ ...(family ? { family } : {}), given: second }];
    return [
      nameOfWords(
        splitAt(name, /[\s~]+/y)
          .map(text)
          .filter(Boolean),
      ),
    ];
  });

/** BibLaTeX's extended names: `family=Harman, given=Hans, prefix=von, suffix=Jr.` (manual, 3.4). */
const extendedName = (written: string, text: (part: string) => string): CslName[] => {
  const parts = new Map(
    splitAt(written, /\s*,\s*/y).flatMap((part): [string, string][] => {
      const [, name, value = ''] = /^\s*([\w-]+)\s*=\s*([\s\S]*)$/.exec(part) ?? [];
      const plain = value.trim().replace(/^"(.*)"$/s, '$1');
      return name === undefined ? [] : [[name.toLowerCase(), text(plain)]];
    }),
  );
  const family = [parts.get('prefix'), parts.get('family')].filter(Boolean).join(' ');
  const given = [parts.get('given'), parts.get('suffix')].filter(Boolean).join(', ');
  if (family !== '' && given === '') return [{ literal: family }];
  return family === '' && given === ''
    ? []
    : [{ ...(family ? { family } : {}), ...(given ? { given } : {}) }];
};

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
