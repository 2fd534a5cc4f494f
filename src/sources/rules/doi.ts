declare const checked: unique symbol;

/** A DOI without the address of a resolver: see `doiOf`. */
export type Doi = string & { readonly [checked]: 'DOI' };

/** Characters: as many as Crossref registers. ISO 26324 has no limit. */
const longestDoi = 2_048;
/** With the address of a resolver, every letter escaped. */
const longestText = 4_000;

/**
 * The DOI that was given, bare, as people wrote its letters: what a page, an index or a file may name. Null for anything
 * else.
 */
export const doiOf = (given: unknown): Doi | null => {
  if (typeof given !== 'string' || given.length > longestDoi || unseen.test(given.trim()))
    return null;
  const normal = normaliseDoi(given);
  return (given.trim().toLowerCase() === normal ? given.trim() : normal) as Doi | null;
};

const unseen = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/u;

/**
 * The DOI in a string (bare, `doi:…`, or an address of a resolver) in its one form: lower case,
 * without the sentence's punctuation. Null where there is none. https://www.doi.org/the-identifier/resources/handbook
 */
export const normaliseDoi = (text: string): string | null => {
  if (text.length > longestText) return null;
  const bare = unescaped(text.trim()).replace(prefix, '');
  const found = /^10\.\d{4,9}(?:\.\d+)*\/\S+$/u.exec(bare)?.[0];
  return found ? withoutTrail(found).toLowerCase() : null;
};

const prefix = /^(?:https?:\/\/)?(?:(?:dx\.)?doi\.org\/|doi:\s*)/i;

const unescaped = (text: string): string => {
  try {
    return /^https?:/i.test(text) ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
};

/** A closing bracket belongs to the DOI only where it was opened in it. */
const withoutTrail = (doi: string): string => {
  const shorter = doi.replace(/[.,;:'"»”’]+$/u, '');
  const unopened = shorter.endsWith(')') && shorter.split(')').length > shorter.split('(').length;
  const trimmed = unopened ? shorter.slice(0, -1) : shorter;
  return trimmed === doi ? doi : withoutTrail(trimmed);
};
