import { cslTypes, type CslItem, type CslName } from './csl';

/**
 * A work described by a caller, under CSL's names (`container-title`, `author`) or the collection’s
 * (`containerTitle`, `authors`). Whatever is not a string where one belongs is left out. Null when
 * it is no object.
 */
export const readWork = (sent: unknown): Omit<CslItem, 'id'> | null => {
  if (!isRecord(sent)) return null;
  const fields = Object.entries(names).flatMap(([name, aliases]) => {
    const value = [name, ...aliases].map((alias) => sent[alias]).find(isWords);
    return value === undefined ? [] : [[name, value.trim()] as const];
  });
  const author = namesIn(sent.author ?? sent.authors);
  const editor = namesIn(sent.editor ?? sent.editors);
  return {
    ...Object.fromEntries(fields),
    type: cslTypes.find((type) => type === sent.type) ?? 'webpage',
    ...(author.length > 0 ? { author } : {}),
    ...(editor.length > 0 ? { editor } : {}),
  };
};

/** CSL's name of each text field, and what else it may be called. */
const names: Readonly<
  Record<Exclude<keyof CslItem, 'id' | 'type' | 'author' | 'editor'>, readonly string[]>
> = {
  title: [],
  'container-title': ['containerTitle'],
  publisher: [],
  'publisher-place': ['publisherPlace'],
  volume: [],
  issue: [],
  page: [],
  edition: [],
  issued: [],
  accessed: [],
  URL: ['url'],
  DOI: ['doi'],
  ISBN: ['isbn'],
  language: [],
  note: [],
};

const namesIn = (sent: unknown): CslName[] =>
  (Array.isArray(sent) ? sent : []).filter(isRecord).flatMap((name): CslName[] => {
    const parts = ['family', 'given', 'literal'].flatMap((part) => {
      const value = name[part];
      return isWords(value) ? [[part, value.trim()] as const] : [];
    });
    return parts.length > 0 ? [Object.fromEntries(parts)] : [];
  });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWords = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';
