import { codePagesOf, type CodePages } from '../rtf/code-pages';

/** The words of an RTF file, a paragraph a piece (Rich Text Format Specification 1.9.1): what programs that read it show. */
export const wordsOfRtf = (bytes: Uint8Array): string[] => {
  const source = Buffer.from(bytes).toString('latin1');
  const pages = codePagesOf(source);
  const walk: Walk = {
    pieces: [''],
    groups: [{ isText: true, skip: 1, page: pages.own }],
    pages,
    pending: 0,
  };
  const step =
    /\\(?:'([0-9a-f]{2})|([a-zA-Z]+)(-?\d+)? ?|([^a-zA-Z]))|([{}])|([\r\n]+)|([^\\{}\r\n]+)/gi;
  let bytesHeld: number[] = [];
  const flush = () => {
    if (bytesHeld.length > 0) say(top(walk).page.decode(new Uint8Array(bytesHeld)), walk);
    bytesHeld = [];
  };
  for (const [, hex, word, number, sign, brace, , text] of source.matchAll(step)) {
    if (hex !== undefined) {
      if (walk.pending > 0) walk.pending -= 1;
      else bytesHeld.push(parseInt(hex, 16));
      continue;
    }
    flush();
    if (brace !== undefined) {
      walk.pending = 0;
      if (brace === '{') walk.groups.push({ ...top(walk) });
      else if (walk.groups.length > 1) walk.groups.pop();
    } else if (walk.pending > 0 && text === undefined) walk.pending -= 1;
    else if (word !== undefined) takeWord(word, number, walk);
    else if (sign !== undefined) takeSign(sign, walk);
    else if (text !== undefined) takeText(text, walk);
  }
  flush();
  return walk.pieces.filter((piece) => piece.trim() !== '');
};

type Group = { isText: boolean; skip: number; page: TextDecoder };
type Walk = { pieces: string[]; groups: Group[]; pages: CodePages; pending: number };

const top = ({ groups, pages }: Walk): Group =>
  groups.at(-1) ?? { isText: true, skip: 1, page: pages.own };

const say = (text: string, walk: Walk): void => {
  if (top(walk).isText) walk.pieces[walk.pieces.length - 1] += text;
};

/** Groups that hold no text of the document. */
const noText: ReadonlySet<string> = new Set([
  ...['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'fldinst', 'header', 'footer'],
  ...['headerl', 'headerr', 'headerf', 'footerl', 'footerr', 'footerf', 'listtext', 'pntext'],
  ...['filetbl', 'revtbl', 'listtable', 'listoverridetable', 'rsidtbl', 'generator', 'xmlnstbl'],
  ...['bkmkstart', 'bkmkend', 'annotation', 'atnid', 'atnauthor', 'themedata', 'datastore'],
  ...['latentstyles', 'tc', 'xe', 'ftnsep', 'ftnsepc', 'aftnsep', 'chftn', 'nonesttables'],
]);

const breaks: ReadonlySet<string> = new Set([
  'par',
  'cell',
  'row',
  'sect',
  'page',
  'nestcell',
  'footnote',
]);
const spaces: ReadonlySet<string> = new Set(['tab', 'line', 'emspace', 'enspace', 'qmspace']);

const takeWord = (word: string, number: string | undefined, walk: Walk): void => {
  const group = top(walk);
  if (noText.has(word)) group.isText = false;
  else if (word === 'u') {
    const code = Number(number ?? 0);
    say(String.fromCharCode(code < 0 ? code + 65536 : code), walk);
    walk.pending = group.skip;
  } else if (word === 'uc') group.skip = Number(number ?? 1);
  else if (breaks.has(word)) {
    if (group.isText) walk.pieces.push('');
  } else if (spaces.has(word)) say(' ', walk);
  else if (word === 'deleted') group.isText = number === '0' ? group.isText : false;
};

const takeSign = (sign: string, walk: Walk): void => {
  if (sign === '*') top(walk).isText = false;
  else if (sign === '~') say(' ', walk);
  else if (sign === '_') say('-', walk);
  else if (sign === '\n' || sign === '\r') walk.pieces.push('');
  else if ('\\{}'.includes(sign)) say(sign, walk);
};

const takeText = (text: string, walk: Walk): void => {
  const skipped = Math.min(walk.pending, text.length);
  walk.pending -= skipped;
  const bytes = Buffer.from(text.slice(skipped), 'latin1');
  say(top(walk).page.decode(bytes), walk);
};
