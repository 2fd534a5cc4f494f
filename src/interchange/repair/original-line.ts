import type { Original } from '@/document/document';
import { readDate } from './dates';
import { unwrapped } from './plain-words';

/**
 * Reads “Originally published by [The Ledger](https://ledger.example.org) on 10 June 2025” and its kin in
 * English, Russian and Belarusian. Nothing where the block says more than that.
 */
export const readOriginal = (block: string): Original | undefined => {
  const text = unwrapped(block)
    .replace(/^\((.*)\)$/s, '$1')
    .replace(/\s+/g, ' ');
  const rest = said.exec(text)?.[1];
  if (rest === undefined || text.length > 300) return undefined;
  const { words, date } = withoutDate(rest.trim().replace(/\.$/, ''));
  const [, label, target] = /^(.*?)\[([^\]]+)\]\((\S+?)\)(.*)$/.exec(words)
    ? (/\[([^\]]+)\]\((\S+?)\)/.exec(words) ?? [])
    : [];
  const bare = /(?:https?:\/\/|www\.)\S+/.exec(words)?.[0];
  const url = webAddress(target) ?? webAddress(bare);
  const publisher = publisherOf(label ?? words.replace(bare ?? '', ''), url);
  if (publisher === undefined && url === undefined) return undefined;
  return {
    ...(publisher ? { publisher } : {}),
    ...(url ? { url } : {}),
    ...(date ? { date } : {}),
  };
};

const said = new RegExp(
  '^(?:' +
    [
      '(?:this (?:article|text|analysis|commentary|piece) )?(?:was )?(?:originally|first) (?:published|appeared)',
      '(?:статья |текст |материал )?(?:была? )?(?:впервые|изначально|первоначально) опубликован[аоы]?',
      'первоисточник:|источник публикации:|оригинал(?: статьи)?:',
      '(?:артыкул |тэкст |матэрыял )?(?:быў |была )?(?:упершыню|першапачаткова|спачатку) (?:апублікаван[аоы]?|надрукаван[аоы]?)',
      'першакрыніца:|арыгінал(?: артыкула)?:',
    ].join('|') +
    ')(?: (?:by|in|on|at|with|в|во|на|у|ў|ва|изданием|выданнем))?:? (.+)$',
  'iu',
);

const withoutDate = (words: string): { words: string; date?: string } => {
  const [, before = '', dated = ''] =
    /^(.*?),? (?:on |от |ад )?((?:\d{1,2}[./]|\d{4}-|\d{1,2} \p{L}|\p{L}+ \d{1,2},? )[^()[\]]*)$/u.exec(
      words,
    ) ?? [];
  const read = readDate(dated);
  return read && 'date' in read ? { words: before, date: read.date } : { words };
};

const webAddress = (text: string | undefined): string | undefined => {
  const address = text?.startsWith('www.') ? `https://${text}` : text;
  return address && URL.canParse(address) && /^https?:/.test(address) ? address : undefined;
};

const publisherOf = (words: string, url: string | undefined): string | undefined => {
  const name = words
    .replace(/[\s:,(–—-]+$/u, '')
    .replace(/^["“«„]|["”»“]$/gu, '')
    .trim();
  if (name !== '' && !/^https?:/.test(name)) return name;
  return url ? new URL(url).hostname.replace(/^www\./, '') : undefined;
};
