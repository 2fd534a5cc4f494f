import type { PageFault } from '@/link-checks/rules/page-faults';

/** A page as a server may answer when a text's source is asked for, with what is wrong with it. */
export type LabelledPage = {
  name: string;
  /** Left out where it shows what was cited. */
  fault?: PageFault;
  /** The address that was cited. */
  path?: string;
  /** Where it leads first. */
  leadsTo?: string;
  type?: string;
  body: string | Buffer;
};

export const html = (title: string, body: string, head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

export const script = '<script src="/static/main.8f3c.js"></script>';
export const analytics = `<script async src="https://www.googletagmanager.example/gtag/js?id=G-1"></script><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());gtag('config','G-1');</script>`;
export const nav = `<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/about">About</a></nav>`;
export const prose = (
  count: number,
  about = 'rivers, tides and the people who live by them',
): string =>
  Array.from(
    { length: count },
    (_, at) => `<p>Paragraph ${at + 1} of a report on ${about}, with a number: ${at * 17 + 3}.</p>`,
  ).join('');
export const banner = `<div class="banner">We use cookies to improve your experience. By continuing you accept our cookies. Accept all</div>`;
