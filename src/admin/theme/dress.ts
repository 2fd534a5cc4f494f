import type { Theme } from '@/theme/palette';

type Dress = { scheme: Theme; styles: string; sheet: string };

/** Puts a look on the page in a frame, which stays where it is scrolled to. A page to look at: nothing in it can be pressed. */
export const dress = (frame: HTMLIFrameElement, { scheme, styles, sheet }: Dress): void => {
  const page = frame.contentDocument;
  // Before its page has come a frame holds an empty one, and for a moment one that has no body yet.
  if (!page?.body || page.URL === 'about:blank') return;
  page.documentElement.dataset.theme = scheme;
  page.body.inert = true;
  const worn = page.getElementById('look') ?? page.head.appendChild(page.createElement('style'));
  worn.id = 'look';
  worn.textContent = styles;
  putOn(page, sheet);
  frame.dataset.dressed = scheme;
};

/** Another typeface comes with its own sheet; the old one stays until that has come, so that nothing is bare meanwhile. */
const putOn = (page: Document, sheet: string): void => {
  const links = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(
    (link) => link.getAttribute('href')?.startsWith('/assets/'),
  );
  if (links.at(-1)?.getAttribute('href') === sheet) return;
  const link = page.createElement('link');
  link.rel = 'stylesheet';
  link.href = sheet;
  link.addEventListener('load', () => links.forEach((old) => old.remove()));
  links.at(-1)?.after(link);
};
