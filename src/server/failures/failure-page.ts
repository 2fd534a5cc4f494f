import { createHash } from 'node:crypto';
import type { Language } from '@/platform/language';
import { messages, type Messages } from '@/site/messages/messages';

/** What stands in the way of a page. */
export type Failure =
  'failure' | 'unreachable' | 'away' | 'full' | 'starting' | 'stopping' | 'leaving';

export const statusOf: Readonly<Record<Failure, 500 | 502 | 503>> = {
  failure: 500,
  unreachable: 502,
  away: 503,
  full: 503,
  starting: 503,
  stopping: 503,
  // A word for proxies, which ask another process then: 503 says that all of them could not do better.
  leaving: 502,
};

/** Seconds after which asking again makes sense; none for a fault of ours. */
export const retryAfter: Readonly<Record<Failure, number | undefined>> = {
  failure: undefined,
  unreachable: undefined,
  away: 5,
  full: 30,
  starting: 2,
  stopping: 5,
  leaving: 1,
};

type About = {
  language: Language;
  /** Path of the front page in this language. */
  home: string;
  /** Of the publication, where it is known. */
  name?: string | undefined;
};

/**
 * The page itself, whole in one file: it needs neither the database nor Next, nor anything that these would have to send. The
 * look is the site's (src/site/assets/styles/10-base.css), with the typeface that the reader has.
 */
export const failurePage = (failure: Failure, { language, home, name }: About): string => {
  const say = messages[language];
  const { title, text } = wordsOf(failure, say);
  const link = (href: string, label: string) => `<a href="${escape(href)}">${escape(label)}</a>`;
  return [
    `<!DOCTYPE html><html lang="${language}" dir="${say.direction}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
    `<title>${escape(name ? `${title} · ${name}` : title)}</title><style>${style}</style></head><body>`,
    name ? `<header>${link(home, name)}</header>` : '',
    `<main><p class="label">${statusOf[failure]}</p><h1>${escape(title)}</h1><p>${escape(text)}</p>`,
    // An empty address is that of this page.
    asksAgain(failure, home) ? '' : `<p>${link('', say.tryAgain)} ${link(home, say.backHome)}</p>`,
    '</main></body></html>',
  ].join('');
};

/** Whether the page asks again by itself: whoever waits for a start or at the desk need do nothing. */
export const asksAgain = (failure: Failure, home: string): boolean =>
  failure === 'starting' || (home === desk && retryAfter[failure] !== undefined);

export const desk = '/admin';

/** The same in one line, for programs and for messages at the desk. */
export const lineOf = (failure: Failure, say: Messages): string => {
  switch (failure) {
    case 'failure':
    case 'unreachable':
      return say.failureLine;
    case 'away':
      return say.awayLine;
    case 'full':
      return say.fullLine;
    case 'starting':
      return say.startingLine;
    case 'stopping':
    case 'leaving':
      return say.stoppingLine;
  }
};

const wordsOf = (failure: Failure, say: Messages): { title: string; text: string } => {
  switch (failure) {
    case 'failure':
    case 'unreachable':
      return { title: say.failureTitle, text: say.failureText };
    case 'away':
      return { title: say.awayTitle, text: say.awayText };
    case 'full':
      return { title: say.fullTitle, text: say.fullText };
    case 'starting':
      return { title: say.startingTitle, text: say.startingText };
    case 'stopping':
    case 'leaving':
      return { title: say.stoppingTitle, text: say.stoppingText };
  }
};

const style = [
  ':root{color-scheme:light dark;--paper:#fbf9f4;--ink:#211d18;--faint:#5f574b;--rule:#dcd4c5;--accent:#8c2d1b}',
  '@media (prefers-color-scheme:dark){:root{--paper:#191714;--ink:#e5ddcf;--faint:#aaa08f;--rule:#3b352c;--accent:#e8a088}}',
  "body{max-width:46rem;margin:0 auto;padding:0 20px;background:var(--paper);color:var(--ink);font:1.1875rem/1.6 'Source Serif 4',Georgia,'Times New Roman',serif;overflow-wrap:break-word}",
  'header{padding:.9rem 0;border-bottom:1px solid var(--rule);font-size:1.5rem}main{padding:4rem 0 6rem}',
  'h1{margin:.5rem 0 1.5rem;font-weight:400;font-size:2rem;line-height:1.2;text-wrap:balance}',
  '.label{margin:0;color:var(--faint);font:.875rem/1.4 system-ui,sans-serif}',
  'a{display:inline-block;margin-right:1.5rem;padding:.6rem 0;color:inherit;text-decoration-color:var(--accent);text-underline-offset:.18em}header a{text-decoration:none}',
  'a:hover{color:var(--accent)}:focus-visible{outline:2px solid var(--accent);outline-offset:3px}',
].join('');

/** For the policy that lets this style through and no other; in base64. */
export const styleDigest = createHash('sha256').update(style).digest('base64');

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
