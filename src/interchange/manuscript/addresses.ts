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
  const doi = doiIn(target, true);
  if (doi !== undefined) return { kind: 'web', source: { DOI: doi } };
  const isWeb = /^https?:\/\/[^/\s]/i.test(target) && URL.canParse(target);
  return isWeb ? { kind: 'web', source: { URL: target } } : { kind: 'other' };
};

/** The first DOI in a text, or the one that the whole text is. https://www.doi.org/the-identifier/resources/handbook */
export const doiIn = (text: string, whole = false): string | undefined => {
  const name = /10\.\d{4,9}\/[^\s"<>]+/;
  if (!whole) return name.exec(text)?.[0].replace(/[.,;:)\]]+$/, '');
  return /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)(10\.\d{4,9}\/[^\s"<>]+)$/i.exec(text)?.[1];
};
