import { linesOf, textOfInlines } from '@/document/walk';
import type { Imported } from '../manuscript/imported';

/** The words of what an import made, wherever they came to stand: text, fields, citations, works and findings. */
export const wordsOfImported = ({ manuscript, findings }: Imported): string[] => {
  const { body, metadata, citations, references } = manuscript;
  const beside = body.flatMap((block): string[] => {
    if (block.type === 'figure') return [block.alt, block.source ?? '', block.licence ?? ''];
    if (block.type === 'box') return block.title === undefined ? [] : [block.title];
    return block.type === 'pullquote' && block.attribution !== undefined ? [block.attribution] : [];
  });
  const { kind: _kind, language: _language, ...fields } = metadata;
  return [
    ...linesOf(body).map(textOfInlines),
    ...beside,
    ...stringsIn(fields),
    ...citations.flatMap(({ key: _key, ...data }) => stringsIn(data)),
    ...references.flatMap(({ id: _id, type: _type, ...data }) => stringsIn(data)),
    ...findings.flatMap(({ rule, params = {} }) => {
      if (quotesWhatIsGone.has(rule)) return stringsIn(params);
      return quotesTargets.has(rule) ? stringsIn(params['target']) : [];
    }),
  ];
};

/** Rules whose findings quote words that stand in no text or field. Others quote what is there. */
const quotesWhatIsGone: ReadonlySet<string> = new Set([
  ...['part-left-out', 'picture-left-out', 'picture-unusable', 'front-matter-not-used'],
  ...['comment-left-out', 'contents-left-out', 'running-head-left-out', 'note-edited'],
  ...['date-read', 'date-ambiguous', 'original-read', 'byline-read', 'closing-byline-removed'],
  'link-mark-left-out',
]);

/** Where a link led is said by them alone. */
const quotesTargets: ReadonlySet<string> = new Set([
  ...['link-not-web', 'link-lost', 'mail-address-dropped', 'link-inside-dropped'],
]);

const silent: ReadonlySet<string> = new Set(['slug', 'role', 'reference', 'sha256', 'mimeType']);

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return Object.entries(value).flatMap(([name, one]) => (silent.has(name) ? [] : stringsIn(one)));
};
