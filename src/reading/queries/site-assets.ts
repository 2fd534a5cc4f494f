import { inEach } from '@/languages/texts';
import { stop, transformSync } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { firstFile, fontStyles } from '@/theme/font-faces';
import { defaultTheme, type PublicationTheme } from '@/theme/theme';
import { themeCode, readThemeCode } from '@/theme/theme-code';
import { deskColourStyles } from '@/theme/desk-colours';
import { colourStyles } from '@/theme/theme-styles';
import { typefaceKeys } from '@/theme/typefaces';
import type { SiteAssets } from '../views/views';

/** A file as it is served; its name says all that it is made of, so that it may be kept for ever. */
export type SiteFile = { readonly body: Buffer<ArrayBuffer>; readonly mediaType: string };

type LoadedAssets = {
  readonly files: ReadonlyMap<string, SiteFile>;
  /** The code that stands in each page, and of it what sets the theme. */
  readonly opening: string;
  readonly themeOpening: string;
  /** Address of the one file of scripts. */
  readonly script: string;
  /** Addresses of the files of typefaces, by name. */
  readonly fonts: ReadonlyMap<string, string>;
  readonly styles: string;
  /** Of those pages that show nothing of what `seldomNeeded` is for. */
  readonly leanStyles: string;
  /** Of all that sheets are made of beside a look. */
  readonly version: string;
  /** Whether a page shows something that only the whole sheet has a style for. */
  readonly needsAll: (html: string) => boolean;
};

/** What these say of widths, fingers and paper goes with what the other sheets say; by itself it makes no part of a page. */
const acrossAll = /^9[2-9]-/;

/** Styles of lists, of the search, of ways to find things, of editions: the half that articles do without. */
const seldomNeeded = /^(40-lists|42-search|44-finding|82-editions)\.css$/;

type Loaded = {
  assets: LoadedAssets;
  /** In development: when the youngest of the files was written, in milliseconds. */
  of: number;
};

/** Once a process, however many bundles of this module there are in it. */
type Home = { ibidemAssets?: Loaded };

/** The addresses that a page puts in its head. Files are read once, in development whenever one is younger. */
export const siteAssets = (theme: PublicationTheme): SiteAssets => {
  const { opening, fonts } = loadedAssets();
  const first = (writing: 'latin' | 'cyrillic') =>
    fonts.get(firstFile(theme.typeface, writing)) ?? '';
  return {
    styles: sheetAddress('site', theme),
    icon: iconAddress(theme),
    opening,
    preload: inEach(({ writing }) => first(writing.script)),
  };
};

type DeskAssets = Pick<SiteAssets, 'styles' | 'icon'> & {
  /** Faces with which pages begin; the desk shows titles in all languages. */
  readonly preload: readonly string[];
};

/** Faces and colours alone, as the desk takes them. */
export const deskAssets = (theme: PublicationTheme): DeskAssets => ({
  styles: sheetAddress('desk', theme),
  icon: iconAddress(theme),
  preload: (['latin', 'cyrillic'] as const).flatMap(
    (writing) => loadedAssets().fonts.get(firstFile(theme.typeface, writing)) ?? [],
  ),
});

const sheetAddress = (name: 'site' | 'desk', theme: PublicationTheme): string => {
  const code = themeCode(theme);
  return `/assets/${[name, loadedAssets().version, ...(code ? [code] : []), 'css'].join('.')}`;
};

const iconAddress = (theme: PublicationTheme): string =>
  `data:image/svg+xml,${encodeURIComponent(iconIn(theme))}`;

/** A page that shows no list, no search and no editions takes the sheet without their styles, of which it has no use. */
export const withLeanStyles = (html: string): string =>
  html.includes(wholeSheet) && !loadedAssets().needsAll(html)
    ? html.replaceAll(wholeSheet, '/assets/lean.')
    : html;

const wholeSheet = '/assets/site.';

/** The one script that stands in the page itself: nothing may be painted before it has run. */
export const openingScript = (): string => loadedAssets().opening;

/** The same for pages of the desk that show what readers get: what may run before React has found its elements, and what later. */
export const openingInParts = (): Pick<LoadedAssets, 'themeOpening' | 'script'> => {
  const { themeOpening, script } = loadedAssets();
  return { themeOpening, script };
};

/** A file by the name in its address, e.g. `ibidem.1f2e3d4c5b.js`, `site.1f2e3d4c5b.0b5d4a-7fd1b9-fbf9f4-literata.css`. */
export const siteFile = (name: string): SiteFile | undefined =>
  loadedAssets().files.get(name) ?? fileOfTheme(name);

/** What the look of a publication goes into is made when it is asked for, from its address alone. */
const fileOfTheme = (name: string): SiteFile | undefined => {
  const [, kind, version, code = ''] =
    /^(site|lean|desk)\.([0-9a-f]{10})(?:\.([0-9a-z-]+))?\.css$/.exec(name) ?? [];
  const theme = readThemeCode(code);
  if (!theme || version !== loadedAssets().version) return undefined;
  const styles =
    kind === 'desk'
      ? stylesOf(theme, deskColourStyles(theme))
      : stylesOf(theme, loadedAssets()[kind === 'lean' ? 'leanStyles' : 'styles']);
  return { body: Buffer.from(styles), mediaType: 'text/css; charset=utf-8' };
};

/** The whole style sheet: the faces, the colours, and the files of its folder in the order of their names. */
export const siteStyles = (theme: PublicationTheme = defaultTheme): string =>
  stylesOf(theme, loadedAssets().styles);

/** The rules for articles alone, without faces and colours, where the desk shows a text as its readers get it. */
export const articleStyles = (): string => loadedAssets().leanStyles;

const stylesOf = (theme: PublicationTheme, rules: string): string =>
  fontStyles(theme.typeface, (file) => loadedAssets().fonts.get(file) ?? '') +
  colourStyles(theme) +
  rules;

const iconIn = (theme: PublicationTheme): string =>
  readOwn('icon.svg')
    .toString('utf8')
    .replaceAll('\n', '')
    .replaceAll(defaultTheme.accent, theme.accent);

const loadedAssets = (): LoadedAssets => {
  const home = globalThis as Home;
  const youngest = process.env.NODE_ENV === 'development' ? lastWritten() : 0;
  if (!home.ibidemAssets || youngest > home.ibidemAssets.of) {
    home.ibidemAssets = { assets: stock(), of: youngest };
    // It would keep a thread and a process for a next time.
    void stop();
  }
  return home.ibidemAssets.assets;
};

const lastWritten = (): number =>
  Math.max(
    ...['.', 'styles', 'script', 'fonts'].flatMap((folder) =>
      readdirSync(own(folder)).map((name) => statSync(own(join(folder, name))).mtimeMs),
    ),
  );

const stock = (): LoadedAssets => {
  const files = new Map<string, SiteFile>();
  const put = (name: string, body: Buffer<ArrayBuffer>, mediaType: string): string => {
    const dot = name.lastIndexOf('.');
    const hashed = `${name.slice(0, dot)}.${digestOf(body)}${name.slice(dot)}`;
    files.set(hashed, { body, mediaType });
    return `/assets/${hashed}`;
  };
  const javascript = (name: string, code: string) =>
    put(name, Buffer.from(small(code, 'js')), 'text/javascript; charset=utf-8');
  const fonts = new Map(
    filesIn('fonts', '.woff2').map((name) => [
      name,
      put(name, readOwn(join('fonts', name)), 'font/woff2'),
    ]),
  );
  const sheets = filesIn('styles', '.css');
  const styles = sheetOf(sheets);
  const [seldom, often] = [true, false].map((is) =>
    sheets.filter((name) => seldomNeeded.test(name) === is),
  ) as [string[], string[]];
  const shownByAll = classesIn(often.filter((name) => !acrossAll.test(name)));
  const script = javascript('ibidem.js', siteScript());
  const themeOpening = small(textOf(['opening-theme.mjs']), 'js').trim();
  const scriptOpening = small(textOf(['opening-script.mjs']), 'js').trim();
  const faces = typefaceKeys.map((key) => fontStyles(key, String));
  const all = [
    ...fonts.values(),
    styles,
    ...faces,
    colourStyles(defaultTheme),
    deskColourStyles(defaultTheme),
  ];
  return {
    files,
    fonts,
    styles,
    leanStyles: sheetOf(often),
    needsAll: showsAnyOf(classesIn(seldom).filter((name) => !shownByAll.includes(name))),
    opening: themeOpening + scriptOpening.replace('/assets/ibidem.js', script),
    themeOpening,
    script,
    version: digestOf(all.join('\n')),
  };
};

const sheetOf = (names: readonly string[]): string =>
  small(textOf(names.map((name) => join('styles', name))), 'css');

const classesIn = (names: readonly string[]): readonly string[] =>
  [...sheetOf(names).matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name);

const showsAnyOf = (classes: readonly string[]): ((html: string) => boolean) => {
  const shown = new RegExp(`\\sclass="(?:[^"]* )?(?:${[...new Set(classes)].join('|')})[ "]`);
  return (html) => shown.test(html);
};

const digestOf = (body: Buffer | string): string =>
  createHash('sha256').update(body).digest('hex').slice(0, 10);

/** The one file of scripts, a module for when the page has been read. Each part has a scope of its own, and knows nothing of the others. */
const siteScript = (): string =>
  filesIn('script', '.mjs')
    .map((name) => `{${textOf([join('script', name)])}}`)
    .join('\n');

/** Without comments and long names: half of what goes over the wire. */
const small = (code: string, loader: 'js' | 'css'): string =>
  transformSync(code, { loader, minify: true, charset: 'utf8', legalComments: 'none' }).code;

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(own(folder))
    .filter((name) => name.endsWith(ending))
    .sort();

const textOf = (names: readonly string[]): string =>
  names.map((name) => readOwn(name).toString('utf8')).join('\n');

// The folder of the program is the working directory of every process that serves pages.
const root = () => process.cwd();
const own = (name: string) => join(/* turbopackIgnore: true */ root(), 'src/site/assets', name);
const readOwn = (name: string) => readFileSync(own(name));
