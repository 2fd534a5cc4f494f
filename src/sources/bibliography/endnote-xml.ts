import type { CslName, DeskWork } from '../rules/csl';
import { normaliseIsbn } from '../rules/isbn';
import { readWork } from '../rules/read-work';
import type { Finding } from '@/platform/finding';
import type { BibliographyFormat, KeyedWork, ReadBibliography } from './contract';
import { endnoteTypes } from './endnote-types';
import { noteWithExtra, withoutExtra } from './extra';
import { bibliographyFinding, leftOut } from './findings';
import { nameInCommas, nameOfCommas } from './names';
import { at, eachElement, textAt, XmlIsTooDeep, type XmlNode } from './xml-tree';

/** EndNote’s XML, which Zotero and other reference managers read and write as well. */
export const endnoteXml: BibliographyFormat = {
  id: 'endnote-xml',
  extensions: ['xml'],
  mediaType: 'application/xml',
  label: 'EndNote XML',
  begins: (text) => (/^\s*</.test(text) && text.includes('<record') ? 0 : -1),
  read: (text) => readFile(text),
  write: {
    before: '<?xml version="1.0" encoding="UTF-8"?>\n<xml><records>\n',
    between: '\n',
    after: '\n</records></xml>\n',
    entry: (work) => {
      const [plain] = readFile(recordOf({ ...work, note: undefined })).entries;
      return recordOf({ ...work, note: noteWithExtra(work, plain?.work ?? {}) });
    },
  },
};

type Path = readonly [path: string, variable: keyof DeskWork];

/** The first for a variable is the one that is written. */
const texts: readonly Path[] = [
  ['titles/title', 'title'],
  ['titles/secondary-title', 'container-title'],
  ['periodical/full-title', 'container-title'],
  ['titles/tertiary-title', 'collection-title'],
  ['titles/short-title', 'title-short'],
  ['titles/alt-title', 'container-title-short'],
  ['periodical/abbr-1', 'container-title-short'],
  ['pages', 'page'],
  ['volume', 'volume'],
  ['number', 'issue'],
  ['num-vols', 'number-of-volumes'],
  ['edition', 'edition'],
  ['section', 'section'],
  ['pub-location', 'publisher-place'],
  ['publisher', 'publisher'],
  ['electronic-resource-num', 'DOI'],
  ['language', 'language'],
  ['work-type', 'genre'],
  ['call-num', 'call-number'],
  ['remote-database-name', 'archive'],
  ['remote-database-provider', 'source'],
  ['reviewed-item', 'reviewed-title'],
  ['orig-pub', 'original-publisher'],
  ['abstract', 'abstract'],
  ['research-notes', 'annote'],
];

const people: readonly Path[] = [
  ['contributors/authors/author', 'author'],
  ['contributors/secondary-authors/author', 'editor'],
  ['contributors/tertiary-authors/author', 'collection-editor'],
  ['contributors/subsidiary-authors/author', 'translator'],
];

const elsewhere: readonly string[] = [
  ...['titles', 'periodical', 'contributors', 'ref-type', 'isbn', 'dates', 'urls', 'access-date'],
  ...['keywords', 'notes', 'rec-number', 'foreign-keys', 'database', 'source-app', 'label'],
];

const known: ReadonlySet<string> = new Set([...texts.map(([path]) => path), ...elsewhere]);

const readFile = (text: string): ReadBibliography => {
  const findings: Finding[] = [];
  const left = leftOut();
  const entries: ReadBibliography['entries'] = [];
  const take = (record: XmlNode, isWhole: boolean): void => {
    if (!isWhole) findings.push(unfinished(record));
    for (const name of record.children.keys()) if (!known.has(name)) left.note(name, record.line);
    if (at(record, 'urls', 'related-urls', 'url').length > 1) left.note('url', record.line);
    entries.push({ work: withoutExtra(workOf(record)), line: record.line });
  };
  try {
    eachElement(text, 'record', take);
  } catch (error) {
    if (!(error instanceof XmlIsTooDeep)) throw error;
    const { line } = error;
    findings.push(
      bibliographyFinding('entry-unreadable', { entry: 'record', place: line }, { line }),
    );
  }
  return { entries, findings: [...findings, ...left.findings()] };
};

const unfinished = (record: XmlNode): Finding => {
  const entry = textAt(record, 'titles', 'title')?.slice(0, 60) ?? 'record';
  return bibliographyFinding('entry-unfinished', { entry }, { line: record.line });
};

const workOf = (record: XmlNode): DeskWork => {
  const said: Record<string, unknown> = { type: typeOf(record) };
  for (const [path, variable] of texts) said[variable] ??= textAt(record, ...path.split('/'));
  for (const [path, variable] of people) {
    said[variable] = at(record, ...path.split('/'))
      .map(({ text }) => text.trim())
      .filter(Boolean)
      .map(nameOfCommas);
  }
  const numbers = (textAt(record, 'isbn') ?? '').split(/\s*[\r\n;]\s*/).filter(Boolean);
  const isbn = numbers.find((number) => normaliseIsbn(number));
  const issn = numbers.find((number) => number !== isbn && /\d{4}-?\d{3}[\dXx]/.test(number));
  return (
    readWork({
      ...said,
      issued: dateOf(record),
      accessed: textAt(record, 'access-date'),
      URL:
        textAt(record, 'urls', 'related-urls', 'url') ?? textAt(record, 'urls', 'web-urls', 'url'),
      ISBN: isbn,
      ISSN: issn,
      keyword: at(record, 'keywords', 'keyword')
        .map(({ text }) => text.trim())
        .filter(Boolean)
        .join(', '),
      note: textAt(record, 'notes')?.replace(/\r\n?/g, '\n'),
    }) ?? { type: 'document' }
  );
};

const typeOf = (record: XmlNode): DeskWork['type'] => {
  const [type] = at(record, 'ref-type');
  const name = type?.attributes.name?.toLowerCase();
  const number = Number(type?.text);
  const found =
    endnoteTypes.find(([, one]) => one.toLowerCase() === name) ??
    endnoteTypes.find(([one]) => one === number);
  return found?.[2] ?? 'document';
};

/** The day stands apart from the year: `June 10`, `10.6.2025` or, from us, `2025-06-10`. */
const dateOf = (record: XmlNode): string | undefined => {
  const year = textAt(record, 'dates', 'year');
  const day = textAt(record, 'dates', 'pub-dates', 'date');
  if (day && /^\d{4}(?:-\d{2}){0,2}(?:\/|$)/.test(day)) return day;
  if (!year || !day) return year ?? day;
  const parsed = /\d/.test(day) ? Date.parse(`${day.replace(/\b\d{4}\b/, '')} ${year} UTC`) : NaN;
  return Number.isNaN(parsed) ? year : new Date(parsed).toISOString().slice(0, 10);
};

const recordOf = (work: KeyedWork): string => {
  const [number, name] = endnoteTypes.find(([, , type]) => type === work.type) ?? [13, 'Generic'];
  const root: Tree = new Map();
  for (const [path, variable] of people) {
    const names = (work[variable] as CslName[] | undefined) ?? [];
    put(root, path, names.map(nameInCommas));
  }
  for (const [path, variable] of texts.filter(isWritten))
    put(root, path, [work[variable] as string | undefined]);
  put(root, 'keywords/keyword', work.keyword?.split(', ') ?? []);
  put(root, 'dates/year', [/^\d{4}/.exec(work.issued ?? '')?.[0] ?? work.issued]);
  put(root, 'dates/pub-dates/date', [/^\d{4}./.test(work.issued ?? '') ? work.issued : undefined]);
  put(root, 'isbn', [
    [work.ISBN, issnAlone.test(work.ISSN ?? '') ? work.ISSN : ''].filter(Boolean).join('\n'),
  ]);
  put(root, 'access-date', [work.accessed]);
  put(root, 'urls/related-urls/url', [work.URL]);
  put(root, 'notes', [work.note]);
  put(root, 'label', [work.id]);
  return `<record><ref-type name="${name}">${number}</ref-type>${inXml(root)}</record>`;
};

/** Whatever else stands there could be taken for another number. */
const issnAlone = /^\d{4}-\d{3}[\dXx]$/;

const isWritten = ([path, variable]: Path): boolean =>
  texts.find(([, one]) => one === variable)?.[0] === path;

type Tree = Map<string, Tree | string[]>;

const isTree = (inner: Tree | string[] | undefined): inner is Tree => inner instanceof Map;

const put = (root: Tree, path: string, values: readonly (string | undefined)[]): void => {
  const said = values.filter((value): value is string => Boolean(value));
  if (said.length === 0) return;
  const names = path.split('/');
  const last = names.pop() ?? path;
  let tree = root;
  for (const name of names) {
    const next = tree.get(name);
    const inner: Tree = isTree(next) ? next : new Map<string, Tree | string[]>();
    tree.set(name, inner);
    tree = inner;
  }
  tree.set(last, said);
};

const inXml = (tree: Tree): string =>
  [...tree]
    .map(([name, inner]) =>
      isTree(inner)
        ? `<${name}>${inXml(inner)}</${name}>`
        : inner
            .map(
              (value) =>
                `<${name}><style face="normal" font="default" size="100%">${escaped(value)}</style></${name}>`,
            )
            .join(''),
    )
    .join('');

/** XML 1.0 has no other control characters than these. */
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
