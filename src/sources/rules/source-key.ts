import { transliterated } from '@/platform/transliterate';
import type { CslItem } from './csl';

/** A readable key for a source, such as `ivanova-2024-grain`: who or where, when, the first long word. */
export const sourceKey = (item: Omit<CslItem, 'id'>): string => {
  const year = /^\d{4}/.exec(item.issued ?? '')?.[0];
  const parts = [slug(firstName(item)), year, titleWord(item.title)].filter(Boolean);
  return parts.join('-').slice(0, 80) || 'source';
};

/** The same key, with a number where others have it already. */
export const freeSourceKey = (wanted: string, isTaken: (key: string) => boolean): string => {
  if (!isTaken(wanted)) return wanted;
  let number = 2;
  while (isTaken(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
};

const firstName = (item: Omit<CslItem, 'id'>): string => {
  const name = item.author?.[0] ?? item.editor?.[0];
  const person = name?.family ?? name?.literal ?? name?.given;
  return person ?? hostOf(item.URL) ?? item.publisher ?? item['container-title'] ?? '';
};

const hostOf = (url: string | undefined): string | undefined =>
  url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;

const titleWord = (title = ''): string => {
  const words = slug(title).split('-');
  return words.find((word) => word.length > 4) ?? words[0] ?? '';
};

const slug = (text: string): string =>
  transliterated(text)
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
