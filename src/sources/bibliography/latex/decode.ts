import { accents, signs, wrappers } from './signs';

/**
 * LaTeX as it stands in fields of BibTeX, as plain text: accents, signs, dashes and quotes; braces that only keep capitals go.
 * A command that is not known stays in the text and is told of.
 */
export const decodeLatex = (latex: string, onUnknown: (command: string) => void): string => {
  const reading = { latex, at: 0, depth: 0, onUnknown };
  return withQuotes(decodeTo(reading, false))
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
};

type Reading = {
  latex: string;
  at: number;
  depth: number;
  onUnknown: (command: string) => void;
};

/** Braces within braces beyond this are read as if they were not there. */
const deepest = 100;

/** Protected from the dashes and quotes below until everything has been read. */
const dash = '\uE000';

const decodeTo = (reading: Reading, inGroup: boolean): string => {
  let text = '';
  while (reading.at < reading.latex.length) {
    const sign = reading.latex.charAt(reading.at);
    reading.at += 1;
    if (sign === '}') {
      if (inGroup) return text;
    } else if (sign === '{') {
      const group = inner(reading);
      // `-{}-` are two hyphens, where `--` is a dash.
      text += group === '' && /[-`'’]$/.test(text) ? dash : group;
    } else if (sign === '\\') text += command(reading);
    else if (sign === '$') text += math(reading);
    else text += sign === '~' ? ' ' : sign;
  }
  return text;
};

const inner = (reading: Reading): string => {
  if (reading.depth >= deepest) return '';
  reading.depth += 1;
  const group = decodeTo(reading, true);
  reading.depth -= 1;
  return group;
};

const withQuotes = (text: string): string =>
  text
    .replaceAll('---', '—')
    .replaceAll('--', '–')
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replaceAll(dash, '');

const command = (reading: Reading): string => {
  const { latex } = reading;
  const [name = ''] = /[A-Za-z]+\*?|[\s\S]|$/y.exec(latex.slice(reading.at, reading.at + 40)) ?? [];
  reading.at += name.length;
  const isWord = /^[A-Za-z]/.test(name);
  const accent = accents[name];
  if (
    accent !== undefined &&
    !(isWord && !/^\s*[{\\]|^\s+\p{L}/u.test(latex.slice(reading.at, reading.at + 8)))
  ) {
    return accented(argument(reading), accent);
  }
  if (isWord) skipSpace(reading, name);
  const sign = signs[name];
  if (sign !== undefined) {
    if (latex.startsWith('{}', reading.at)) reading.at += 2;
    return sign;
  }
  if (name === 'href') {
    argument(reading);
    return argument(reading);
  }
  if (name === 'enquote' || name === 'mkbibquote') return `“${argument(reading)}”`;
  if (wrappers.has(name)) return latex[reading.at] === '{' ? argument(reading) : '';
  reading.onUnknown(`\\${name}`);
  return `\\${name}${isWord && /^[A-Za-z{]/.test(latex.charAt(reading.at)) ? ' ' : ''}`;
};

/** Spaces after the name of a command belong to it. */
const skipSpace = (reading: Reading, name: string): void => {
  if (name === '') return;
  while (/\s/.test(reading.latex.charAt(reading.at))) reading.at += 1;
};

const argument = (reading: Reading): string => {
  while (/\s/.test(reading.latex.charAt(reading.at))) reading.at += 1;
  const sign = reading.latex.charAt(reading.at);
  reading.at += 1;
  if (sign === '{') return inner(reading);
  if (sign === '\\') return command(reading);
  if (sign === '}' || sign === '') {
    reading.at -= 1;
    return '';
  }
  return sign;
};

const accented = (base: string, accent: string): string => {
  const [first = ' ', ...rest] = base;
  const plain = { ı: 'i', ȷ: 'j' }[first] ?? first;
  return (plain + accent).normalize('NFC') + rest.join('');
};

/** Formulas in titles are mostly indices: `CO$_2$`. */
const math = (reading: Reading): string => {
  const end = reading.latex.indexOf('$', reading.at);
  if (end < 0) return '$';
  const inside = reading.latex.slice(reading.at, end);
  reading.at = end + 1;
  const within = { ...reading, latex: inside.replace(/[_^](?=[{\w\\])/g, ''), at: 0 };
  return decodeTo(within, false);
};
