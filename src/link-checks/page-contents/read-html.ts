import { Parser } from 'htmlparser2';
import { MarkReader, type PageMarks } from '../rules/page-marks';

/**
 * What a page says of itself and its words, as plain data: whoever shows any of it escapes it. Lengths are bounded,
 * so that a hostile page costs no more than a long one.
 */
export type PageReading = {
  title?: string;
  /** The words, a line for each block; without scripts, styles, navigation and hidden parts. */
  text: string;
  /** Of the html element, as it stands there. */
  language?: string;
  /** `rel=canonical`, not resolved. */
  canonical?: string;
  /** `name`, `property` or `itemprop` in lower case, in the order of the page. */
  metas: readonly Meta[];
  /** Each `application/ld+json` script as it stands. */
  jsonLd: readonly string[];
  marks: PageMarks;
};
export type Meta = { name: string; content: string };

/** Reads a page in one pass without building its tree, so that depth costs nothing. */
export const readHtml = (html: string): PageReading => {
  const reader = new Reader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.say(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  // The parser's time grows with the depth of what is open, so a page that only ever opens is not read to its end.
  for (let at = 0; at < html.length && reader.depth < deepest; at += piece) {
    parser.write(html.slice(at, at + piece));
  }
  parser.end();
  return reader.result();
};

const piece = 32 * 1024;
const deepest = 5_000;

const longest = {
  title: 500,
  text: 2_000_000,
  metas: 500,
  meta: 5_000,
  scripts: 20,
  script: 200_000,
};

type Attributes = Readonly<Record<string, string>>;

class Reader {
  /** Elements that are open now. */
  depth = 0;
  #title: string[] = [];
  #titleDone = false;
  #language: string | undefined;
  #canonical: string | undefined;
  readonly #metas: Meta[] = [];
  readonly #scripts: string[] = [];
  readonly #words: string[] = [];
  #length = 0;
  /** Open elements that are not read, the outermost first; what is inside them is not looked at. */
  readonly #skipped: string[] = [];
  #inTitle = false;
  #inLinkedData = false;
  readonly #marks = new MarkReader();

  open(name: string, attributes: Attributes): void {
    this.depth += 1;
    this.#marks.open(name, attributes, this.depth);
    if (this.#skipped.length > 0) {
      if (name === this.#skipped[0]) this.#skipped.push(name);
      return;
    }
    if (name === 'html') this.#language ??= attributes.lang?.trim() || undefined;
    if (name === 'meta') this.#note(attributes);
    if (name === 'link' && /(^|\s)canonical(\s|$)/i.test(attributes.rel ?? '')) {
      this.#canonical ??= attributes.href;
    }
    if (name === 'script' && /^application\/ld\+json/i.test(attributes.type ?? '')) {
      this.#inLinkedData = this.#scripts.length < longest.scripts;
      if (this.#inLinkedData) this.#scripts.push('');
    } else if (name === 'title' && !this.#titleDone) this.#inTitle = true;
    else if (unread.has(name) || isHidden(attributes)) {
      if (!empty.has(name)) this.#skipped.push(name);
    }
    if (!inline.has(name)) this.#break();
  }

  say(text: string): void {
    if (this.#skipped.length > 0) {
      if (this.#skipped[0] === 'script') this.#marks.script(text);
      return;
    }
    if (this.#inLinkedData) {
      const at = this.#scripts.length - 1;
      this.#scripts[at] = ((this.#scripts[at] ?? '') + text).slice(0, longest.script);
    } else if (this.#inTitle) this.#title.push(text);
    else if (this.#length < longest.text) {
      // Line breaks of the source are spaces; only blocks make lines.
      this.#words.push(text.replace(/[\r\n]+/g, ' '));
      this.#length += text.length;
      this.#marks.say(text);
    }
  }

  close(name: string): void {
    this.depth -= 1;
    this.#marks.close(this.depth);
    if (this.#skipped.length > 0) {
      if (name === this.#skipped[0]) this.#skipped.pop();
      return;
    }
    if (name === 'script') this.#inLinkedData = false;
    if (name === 'title' && this.#inTitle) {
      this.#inTitle = false;
      this.#titleDone = true;
    }
    if (!inline.has(name)) this.#break();
  }

  result(): PageReading {
    const title = [...oneLine(this.#title.join(''))].slice(0, longest.title).join('');
    return {
      ...(title === '' ? {} : { title }),
      text: lines(this.#words.join('').slice(0, longest.text)),
      ...(this.#language === undefined ? {} : { language: this.#language }),
      ...(this.#canonical === undefined ? {} : { canonical: this.#canonical }),
      metas: this.#metas,
      jsonLd: this.#scripts,
      marks: this.#marks.result(this.#scripts),
    };
  }

  #note({ name, property, itemprop, content }: Attributes): void {
    const called = (name ?? property ?? itemprop)?.trim().toLowerCase();
    if (!called || content === undefined || this.#metas.length >= longest.metas) return;
    this.#metas.push({ name: called, content: content.slice(0, longest.meta) });
  }

  #break(): void {
    if (this.#words.at(-1) !== '\n') this.#words.push('\n');
  }
}

const unread = new Set(
  'script style noscript template svg math iframe object nav footer form select button'.split(' '),
);
/** Elements without content never close. */
const empty = new Set('input img br hr meta link wbr source track area base col embed'.split(' '));
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
);

const isHidden = ({ hidden, 'aria-hidden': ariaHidden }: Attributes): boolean =>
  hidden !== undefined || ariaHidden === 'true';

const oneLine = (text: string): string =>
  text.replace(/[\s\p{Cc}\p{Zs}\u00ad]+/gu, (all) => (all === '\u00ad' ? '' : ' ')).trim();

const lines = (text: string): string =>
  text
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n');
