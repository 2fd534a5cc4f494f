import { normaliseDoi } from '@/sources/rules/doi';
import { webAddress } from '@/platform/web-address';

/** Where a link in a manuscript leads. */
export type LinkTarget =
  | { kind: 'web'; source: { URL: string } | { DOI: string } }
  | { kind: 'mail' }
  | { kind: 'lost' }
  | { kind: 'other' };

/** Sorts a link by its target. `#` and nothing are what remains of one that was lost. */
export const linkTarget = (url: string): LinkTarget => {
  const target = url.trim();
  if (/^#?$|^about:blank$|^https?:\/*$/i.test(target)) return { kind: 'lost' };
  if (/^mailto:/i.test(target)) return { kind: 'mail' };
  const doi = normaliseDoi(target);
  if (doi !== null) return { kind: 'web', source: { DOI: doi } };
  return webAddress(target) === null ? { kind: 'other' } : { kind: 'web', source: { URL: target } };
};

/** The first DOI in a text. */
export const doiIn = (text: string): string | undefined => {
  const name = /10\.\d{4,9}(?:\.\d+)*\/[^\s"<>]+/.exec(text)?.[0];
  return (name === undefined ? undefined : normaliseDoi(name)) ?? undefined;
};
