import { cslTypes, type CslItem, type DeskWork } from './csl';
import { edtfOf } from './csl-date';
import { isRecord, isWords, namesIn, variablesIn } from './variables';

/**
 * A work described by a caller, under CSL's names (`container-title`, `author`) or the collection’s (`containerTitle`,
 * `authors`); dates in either form. Whatever is not of the kind that belongs there is left out. Null when it is no object.
 */
export const readWork = (sent: unknown): DeskWork | null => {
  if (!isRecord(sent)) return null;
  const fields = Object.entries(names).flatMap(([name, aliases]) => {
    const value = [name, ...aliases].map((alias) => sent[alias]).find(isWords);
    return value === undefined ? [] : [[name, value.trim()] as const];
  });
  const dates = (['issued', 'accessed'] as const).flatMap((name) => {
    const value = typeof sent[name] === 'number' ? undefined : edtfOf(sent[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  const author = namesIn(sent.author ?? sent.authors);
  const editor = namesIn(sent.editor ?? sent.editors);
  return {
    ...variablesIn(sent.variables),
    ...variablesIn(sent),
    ...Object.fromEntries([...fields, ...dates]),
    type: cslTypes.find((type) => type === sent.type) ?? 'webpage',
    ...(author.length > 0 ? { author } : {}),
    ...(editor.length > 0 ? { editor } : {}),
  };
};

type TextField =
  | 'title'
  | 'container-title'
  | 'publisher'
  | 'publisher-place'
  | 'volume'
  | 'issue'
  | 'page'
  | 'edition'
  | 'URL'
  | 'DOI'
  | 'ISBN'
  | 'language'
  | 'note';

/** CSL's name of each text field, and what else it may be called. */
const names: Readonly<Record<TextField & keyof CslItem, readonly string[]>> = {
  title: [],
  'container-title': ['containerTitle'],
  publisher: [],
  'publisher-place': ['publisherPlace'],
  volume: [],
  issue: [],
  page: [],
  edition: [],
  URL: ['url'],
  DOI: ['doi'],
  ISBN: ['isbn'],
  language: [],
  note: [],
};
