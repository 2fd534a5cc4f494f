import { escapeText } from '@/interchange/writers/markdown/escape';
import { absolute } from '../frame/page-metadata';
import type { Setting } from '../setting';
import type { ArticleRow, Paging } from '@/reading/views/views';

/** Words on a line of their own, with nothing in them that Markdown would read. */
export const words = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => escapeText(paragraph.replace(/\s+/g, ' ').trim(), true))
    .join('\n\n');

export const link = (label: string, href: string, setting: Setting): string =>
  `[${inLine(label)}](${absolute(href, setting).replace(/[()\s<>]/g, encodeURIComponent)})`;

export const inLine = (text: string): string => escapeText(text.replace(/\s+/g, ' ').trim(), false);

/** An article in a list: its Markdown, what it says of itself, by whom and of when. */
export const articleLine = (row: ArticleRow, setting: Setting): string => {
  const { title, standfirst, authors, date, retracted } = row;
  const facts = [authors.join(', '), date ?? ''].filter((fact) => fact !== '').join(', ');
  const said = [standfirst, facts].filter((part) => part !== undefined && part !== '').join(' — ');
  const alarm = retracted ? `**${setting.say.notice.retraction}** ` : '';
  return `- ${alarm}${link(title, `${row.href}.md`, setting)}${said === '' ? '' : `: ${inLine(said)}`}`;
};

export const articleLines = (rows: readonly ArticleRow[], setting: Setting): string =>
  rows.length === 0
    ? words(setting.say.noArticles)
    : rows.map((row) => articleLine(row, setting)).join('\n');

/** The way to the older part of a list. */
export const olderPart = ({ page, totalPages }: Paging, path: string, setting: Setting): string =>
  page < totalPages ? link(setting.say.older, `${path}?page=${page + 1}`, setting) : '';

/** Parts of a page, a line between them. */
export const page = (...parts: readonly string[]): string =>
  `${parts.filter((part) => part !== '').join('\n\n')}\n`;
