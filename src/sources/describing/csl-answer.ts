import type { DeskWork } from '../rules/csl';
import { readWork } from '../rules/read-work';
import { mostNames } from '@/link-checks/page-contents/metadata/name-said';
import { plain } from '@/link-checks/page-contents/metadata/plain';

/**
 * The work in a server's CSL-JSON: an item or a list of them, of which the first counts. What Crossref writes its own way
 * (titles in lists, types of its own) is read as CSL; all of it as plain words of bounded length. Undefined where it is
 * no JSON or names no title.
 */
export const readCslAnswer = (text: string): DeskWork | undefined => {
  const item = firstItem(parsed(text));
  if (!item) return undefined;
  const type = typeof item.type === 'string' ? (crossrefTypes[item.type] ?? item.type) : undefined;
  const work = readWork(cleaned({ ...flattened(item), type }, 0));
  return work?.title ? work : undefined;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

type Item = Readonly<Record<string, unknown>>;

const firstItem = (value: unknown): Item | undefined => {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'object' && one !== null ? (one as Item) : undefined;
};

const flattened = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      Array.isArray(value) && typeof value[0] === 'string' ? value[0] : value,
    ]),
  );

const cleaned = (value: unknown, depth: number): unknown => {
  if (typeof value === 'string') return plain(value, 2000);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 4) return undefined;
  if (Array.isArray(value)) return value.slice(0, mostNames).map((one) => cleaned(one, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, 100)
      .map(([name, inner]) => [name, cleaned(inner, depth + 1)]),
  );
};

/** https://api.crossref.org/types */
const crossrefTypes: Readonly<Record<string, string>> = {
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  dissertation: 'thesis',
  'edited-book': 'book',
  'journal-article': 'article-journal',
  monograph: 'book',
  'posted-content': 'article',
  'proceedings-article': 'paper-conference',
  'reference-book': 'book',
  'report-component': 'report',
};
