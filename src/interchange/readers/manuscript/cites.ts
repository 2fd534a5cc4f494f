import { locatorLabels, type LocatorLabel } from '@/sources/rules/csl';
import type { Cite } from '@/document/document';
import type { PandocCite } from '../pandoc/ast';
import type { Reading } from './reading';
import { wordsOfInlines } from './words-of';

/** The works that a reference manager's citation names, with the place in each. */
export const citesOf = (cites: readonly PandocCite[], reading: Reading): Cite[] =>
  cites.flatMap(({ citationId, citationSuffix }): Cite[] => {
    const reference = reading.sourceNamed(citationId);
    return reference === undefined
      ? []
      : [{ reference, ...placeIn(wordsOfInlines(citationSuffix)) }];
  });

/** `, page 12` or `, 12`: how Pandoc says CSL's label and locator. */
const placeIn = (suffix: string): Pick<Cite, 'locator' | 'locatorLabel'> => {
  const text = suffix.replace(/^[\s,]+/, '').trimEnd();
  if (text === '') return {};
  const [, word = '', rest = ''] = /^([a-z][a-z-]*)\s+(.+)$/.exec(text) ?? [];
  const locatorLabel = locatorLabels.find((label): label is LocatorLabel => label === word);
  if (locatorLabel) return { locatorLabel, locator: rest };
  return /\d|^[ivxlc]+$/i.test(text) ? { locator: text } : {};
};
