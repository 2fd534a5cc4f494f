import { xmlElement, xmlText } from '@/exports/metadata/xml';
import { inEach } from '@/languages/texts';
import type { Language } from '@/platform/language';
import { closingOf, footOf, oneLine, type Letter } from './letter';
import type { Detail } from './say';
import { digestWords } from './wording';

/** One piece of news in the letter. */
export type DigestEntry = {
  sentence: string;
  details: readonly Detail[];
  /** A whole address. */
  href: string;
  /** Null for what is about no article. */
  article: number | null;
  title: string;
};

type Context = {
  language: Language;
  publication: string;
  /** The local day of the letter, `2026-12-01`. */
  day: string;
  /** Of everything unread that waits, also of what the letter has no room for. */
  count: number;
  /** Whole addresses: of the inbox, and of the page on which one chooses. */
  inbox: string;
  settings: string;
};

/** The day’s letter: what is still unread, by article as in the inbox, as plain text and as HTML. */
export const digestLetter = (entries: readonly DigestEntry[], context: Context): Letter => {
  const subject = oneLine(
    fill(digestWords.subject[context.language], {
      publication: context.publication,
      day: sayDay(context),
      count: context.count,
    }),
  );
  const groups = [...Map.groupBy(entries, ({ article }) => article)].map(([article, own]) => ({
    title: article === null ? digestWords.publication[context.language] : (own[0]?.title ?? ''),
    own,
  }));
  return {
    subject,
    text: textOf(groups, context),
    html: pageOf(groups, context, subject),
  };
};

type Group = { title: string; own: readonly DigestEntry[] };

const textOf = (groups: readonly Group[], context: Context): string => {
  const { language } = context;
  const blocks = groups.flatMap(({ title, own }) => [
    `${title}\n${'='.repeat(Math.min(title.length, widest))}`,
    ...own.map(({ sentence, details, href }) =>
      [`${sentence}.`, ...details.map(inOneLine), `${digestWords.openIt[language]}: ${href}`].join(
        '\n',
      ),
    ),
  ]);
  return [
    digestWords.opening[language],
    ...blocks,
    `${ending(context)} ${context.inbox}`,
    footOf(context),
  ].join('\n\n');
};

const widest = 72;

const inOneLine = ({ label, value }: Detail): string => `${label}: ${value}`;

/** What the letter has no room for is in the inbox. */
const ending = ({ language, count }: Context): string => fill(digestWords.all[language], { count });

const pageOf = (groups: readonly Group[], context: Context, subject: string): string => {
  const { language, publication, settings, inbox } = context;
  const sections = groups.map(
    ({ title, own }) =>
      `<h2>${xmlText(title)}</h2>\n<ul>\n${own.map((entry) => itemOf(entry)).join('\n')}\n</ul>`,
  );
  return [
    `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
    `${xmlElement('title', subject)}<style>${style}</style></head><body><div>`,
    xmlElement('h1', publication),
    `<p class="quiet">${xmlText(sayDay(context))}</p>`,
    xmlElement('p', digestWords.opening[language]),
    ...sections,
    `<p>${xmlText(ending(context))} ${linkTo(inbox, digestWords.inbox[language])}</p>`,
    `<p class="quiet foot">${xmlText(closingOf(language, publication))} ${linkTo(settings, digestWords.settings[language])}</p>`,
    '</div></body></html>\n',
  ].join('\n');
};

const itemOf = ({ sentence, details, href }: DigestEntry): string =>
  `<li>${linkTo(href, sentence)}${details
    .map(({ label, value }) => `<br><span class="quiet">${xmlText(`${label}: ${value}`)}</span>`)
    .join('')}</li>`;

const linkTo = (href: string, words: string): string => xmlElement('a', words, { href });

/** The paper, ink and faces of the desk; readers of mail that strip it show the plain elements. */
const style = [
  'body{margin:0;padding:24px 16px;background:#fbf9f4;color:#211d18;font:15px/22px system-ui,sans-serif}',
  'div{max-width:620px}h1,h2{font-family:"Source Serif 4",Georgia,serif;margin:0}h1{font-size:26px;line-height:32px;font-weight:300}',
  'h2{font-size:17px;line-height:21px;font-weight:400;border-top:1px solid #211d18;margin-top:20px;padding-top:9px}',
  'ul{list-style:none;margin:0;padding:0}li{border-bottom:1px solid #dcd4c5;padding:8px 0 10px}a{color:inherit}',
  'p{margin:8px 0}.quiet{color:#5f574b;font-size:13px;line-height:18px}.foot{margin-top:24px}',
  '@media(prefers-color-scheme:dark){body{background:#191714;color:#e5ddcf}h2{border-color:#e5ddcf}li{border-color:#3b352c}.quiet{color:#aaa08f}}',
].join('');

/** In full, since the day of a letter may be read on another. */
const sayDay = ({ day, language }: Context): string =>
  new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00Z`));

const locales: Record<Language, string> = inEach((texts) => texts.writing.locale);

const fill = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
