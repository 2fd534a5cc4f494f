import { element, escapeHtml } from '@/interchange/writers/html/escape';
import type { Language } from '@/platform/language';
import { copyWording, type CopyWording } from './wording';

export type ShownCopy = {
  sha256: string;
  address: string | null;
  finalUrl: string | null;
  title: string | null;
  text: string | null;
  takenAt: string;
  tool: string | null;
  way: 'capture' | 'upload';
  language: string | null;
};

/**
 * The words of a kept copy as a page: all of it is somebody else's text, so nothing is markup but ours. It has no style and
 * no script, since its policy forbids everything; browsers show it in their own colours.
 */
export const copyPage = (copy: ShownCopy, language: Language, fileAddress: string): string => {
  const words = copyWording[language];
  const title = copy.title ?? copy.address ?? words.untitled;
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    element('title', {}, escapeHtml(title)),
  ].join('\n');
  const header = element(
    'header',
    {},
    [
      element('h1', { dir: 'auto' }, escapeHtml(title)),
      element('p', {}, escapeHtml(words.about)),
      facts(copy, words, fileAddress),
      '<hr>',
    ].join('\n'),
  );
  const body = `${header}\n${element('main', { dir: 'auto', ...langOf(copy) }, paragraphs(copy, words))}`;
  return `<!DOCTYPE html>\n<html lang="${language}">\n<head>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
};

const langOf = ({ language }: ShownCopy) =>
  language !== null && /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(language) ? { lang: language } : {};

const facts = (copy: ShownCopy, words: CopyWording, fileAddress: string): string => {
  const rows = [
    [words.address, copy.address && link(copy.address)],
    [words.ledTo, copy.finalUrl && copy.finalUrl !== copy.address && link(copy.finalUrl)],
    [words.taken, `${timeOf(copy.takenAt)}, ${escapeHtml(words.ways[copy.way])}`],
    [words.tool, copy.tool && escapeHtml(copy.tool)],
    [words.digest, element('code', {}, breakable(copy.sha256))],
    // No link: the policy of this page forbids downloads that begin on it.
    [words.file, element('code', {}, breakable(fileAddress))],
  ] as const;
  const said = rows.flatMap(([name, value]) =>
    value ? [`${element('dt', {}, escapeHtml(name))}${element('dd', {}, value)}`] : [],
  );
  return element('dl', {}, said.join('\n'));
};

/** Addresses that are no web addresses are words. */
const link = (address: string): string =>
  /^https?:\/\//i.test(address)
    ? element('a', { href: address, rel: 'nofollow noopener noreferrer' }, breakable(address))
    : breakable(address);

/** Without a style, nothing else breaks what has no spaces; on a phone it would push the page wide. */
const breakable = (words: string): string =>
  words
    .split(/(?<=[/?&.=_-])|(?<=[^\s]{16})/)
    .map(escapeHtml)
    .join('<wbr>');

const timeOf = (instant: string): string =>
  element(
    'time',
    { datetime: instant },
    escapeHtml(instant.replace('T', ' ').replace('Z', ' UTC')),
  );

const paragraphs = ({ text }: ShownCopy, words: CopyWording): string =>
  text === null || text === ''
    ? element('p', {}, escapeHtml(words.noWords))
    : text
        .split('\n')
        .map((line) => element('p', {}, escapeHtml(line)))
        .join('\n');
