import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontFaces, fontFiles } from '@/site/assets/fonts';
import type { SiteAssets } from '@/site/views';

/** A file as it is served; its name holds its hash, so that it may be kept for ever. */
export type SiteFile = { readonly body: Buffer<ArrayBuffer>; readonly mediaType: string };

type Shelf = { readonly assets: SiteAssets; readonly files: ReadonlyMap<string, SiteFile> };

let shelf: Shelf | undefined;

/** The addresses that a page puts in its head. Files are read once, in development each time. */
export const siteAssets = (): SiteAssets => currentShelf().assets;

/** A file by the name in its address, e.g. `site.1f2e3d4c.css`. */
export const siteFile = (name: string): SiteFile | undefined => currentShelf().files.get(name);

const currentShelf = (): Shelf => {
  if (!shelf || process.env.NODE_ENV === 'development') shelf = stock();
  return shelf;
};

const stock = (): Shelf => {
  const files = new Map<string, SiteFile>();
  const put = (name: string, body: Buffer<ArrayBuffer>, mediaType: string): string => {
    const dot = name.lastIndexOf('.');
    const digest = createHash('sha256').update(body).digest('hex').slice(0, 10);
    const hashed = `${name.slice(0, dot)}.${digest}${name.slice(dot)}`;
    files.set(hashed, { body, mediaType });
    return `/assets/${hashed}`;
  };
  const fonts = new Map(
    fontFiles.map(({ name }) => [name, put(name, readFont(join('files', name)), 'font/woff2')]),
  );
  const addressOf = (name: string) => fonts.get(name) ?? '';
  const ranges = JSON.parse(readFont('unicode.json').toString('utf8')) as Record<string, string>;
  const styles = fontFaces(addressOf, ranges) + siteStyles();
  const latin = addressOf('source-serif-4-latin-400-normal.woff2');
  const cyrillic = addressOf('source-serif-4-cyrillic-400-normal.woff2');
  return {
    files,
    assets: {
      styles: put('site.css', Buffer.from(styles), 'text/css; charset=utf-8'),
      icon: put('icon.svg', readOwn('icon.svg'), 'image/svg+xml'),
      script: put('ibidem.js', Buffer.from(siteScript()), 'text/javascript; charset=utf-8'),
      preload: { en: latin, ru: cyrillic, be: cyrillic },
    },
  };
};

/** The style sheet without its font faces: the files of its folder in the order of their names. */
export const siteStyles = (): string => compact(parts('styles', '.css').join(''));

/** The one module of the site. Each of its files has a scope of its own, and knows nothing of the others. */
const siteScript = (): string =>
  parts('script', '.mjs')
    .map((part) => `{${part}}`)
    .join('\n');

const parts = (folder: string, ending: string): string[] =>
  readdirSync(own(folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readOwn(join(folder, name)).toString('utf8'));

/** Leaves out comments and indentation; enough, since it is compressed on the way. */
const compact = (css: string): string =>
  css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s*\n\s*/g, '\n');

// The folder of the program is the working directory of every process that serves pages.
const root = () => process.cwd();
const own = (name: string) => join(/* turbopackIgnore: true */ root(), 'src/site/assets', name);
const readOwn = (name: string) => readFileSync(own(name));
const readFont = (name: string) =>
  readFileSync(
    join(/* turbopackIgnore: true */ root(), 'node_modules/@fontsource/source-serif-4', name),
  );
