import type { CslName, DeskWork } from '../rules/csl';
import { readWork } from '../rules/read-work';
import type { Finding } from '@/platform/finding';
import { bibtexEntries, type BibtexEntry } from './bibtex-entries';
import { bibtexDates, bibtexNames, bibtexTexts, bibtexTypes, languages } from './bibtex-fields';
import { readNames, writeNames } from './bibtex-names';
import type { BibliographyFormat, KeyedWork, ReadBibliography } from './contract';
import { noteWithExtra, withoutExtra } from './extra';
import { bibliographyFinding, leftOut } from './findings';
import { decodeLatex } from './latex/decode';
import { encodeLatex } from './latex/encode';

/** BibLaTeX, in UTF-8; what it reads is BibTeX as well. */
export const biblatex: BibliographyFormat = {
  id: 'biblatex',
  extensions: ['bib'],
  mediaType: 'application/x-bibtex',
  label: 'BibLaTeX',
  begins: (text) => text.slice(0, 100_000).search(/^[ \t]*@[A-Za-z]+\s*[{(]/m),
  read: (text) => readBibtex(text),
  write: {
    before: '',
    between: '\n',
    after: '',
    entry: (work) => {
      const [plain] = readBibtex(entryOf({ ...work, note: undefined })).entries;
      return entryOf({ ...work, note: noteWithExtra(work, plain?.work ?? {}) });
    },
  },
};

export const readBibtex = (text: string): ReadBibliography => {
  const findings: Finding[] = [];
  const left = leftOut();
  const found = bibtexEntries(text, findings);
  const byKey = new Map(found.map((entry) => [entry.key.toLowerCase(), entry]));
  // Entries of data alone lend their fields to others, and describe no work.
  const described = found.filter(({ type }) => type !== 'xdata');
  const entries = described.map((entry) => {
    const whole = inheriting(withData(entry, byKey), byKey);
    for (const name of whole.fields.keys()) if (!known.has(name)) left.note(name, entry.line);
    return { work: withoutExtra(workOf(whole, findings)), line: entry.line };
  });
  return { entries, findings: [...findings, ...left.findings()] };
};

/** What an entry does not say the entries of data say that it names by `xdata` (BibLaTeX's manual, 3.13.6). */
const withData = (
  entry: BibtexEntry,
  all: ReadonlyMap<string, BibtexEntry>,
  depth = 0,
): BibtexEntry => {
  const names = entry.fields.get('xdata')?.split(',') ?? [];
  const lent = names.flatMap((name) => {
    const data = all.get(name.trim().toLowerCase());
    return data?.type === 'xdata' && depth < deepestData
      ? [...withData(data, all, depth + 1).fields]
      : [];
  });
  return lent.length === 0 ? entry : { ...entry, fields: new Map([...lent, ...entry.fields]) };
};

const deepestData = 8;

/** What a chapter does not say its book says, by `crossref`. */
const inheriting = (entry: BibtexEntry, all: ReadonlyMap<string, BibtexEntry>): BibtexEntry => {
  const parent = all.get(entry.fields.get('crossref')?.trim().toLowerCase() ?? '');
  if (!parent || parent === entry) return entry;
  const { title, ...rest } = Object.fromEntries(parent.fields);
  const inherited = { ...rest, ...(title ? { booktitle: title } : {}) };
  return {
    ...entry,
    fields: new Map(Object.entries({ ...inherited, ...Object.fromEntries(entry.fields) })),
  };
};

const workOf = ({ type, fields, line }: BibtexEntry, findings: Finding[]): DeskWork => {
  const onUnknown = (command: string) => {
    if (
      !findings.some(({ rule, params }) => rule === 'command-left' && params?.command === command)
    ) {
      findings.push(bibliographyFinding('command-left', { command }, { line }));
    }
  };
  const onOthers = () => findings.push(bibliographyFinding('names-and-others', {}, { line }));
  const text = (name: string) => {
    const value = fields.get(name);
    return value === undefined ? undefined : decodeLatex(value, onUnknown) || undefined;
  };
  const said: Record<string, unknown> = { type: typeOf(type, fields) };
  for (const [name, variable] of bibtexTexts) said[variable] ??= text(name);
  for (const [name, variable] of bibtexNames) {
    said[variable] = readNames(fields.get(name) ?? '', { onUnknown, onOthers });
  }
  for (const [name, variable] of bibtexDates)
    said[variable] ??= text(name)?.replace(/^(\d{4})--?(\d{4})$/, '$1/$2');
  said.issued ??= yearAndMonth(text('year'), text('month'), text('day'));
  if (text('subtitle')) said.title = [said.title, text('subtitle')].filter(Boolean).join(': ');
  const language = text('langid') ?? text('language');
  return (
    readWork({
      ...said,
      ...numbersOf(type, fields, text('number'), text('issue')),
      genre: said.genre ?? (fields.has('type') ? undefined : genres[type]),
      language: languages.find(([name]) => name === language?.toLowerCase())?.[1] ?? language,
      URL: addressOf(fields),
      DOI: verbatim(fields.get('doi'))?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, ''),
      note: noteOf(fields, onUnknown),
    }) ?? { type: 'document' }
  );
};

const typeOf = (type: string, fields: BibtexEntry['fields']): DeskWork['type'] => {
  const kind = fields.get('entrysubtype');
  if (type === 'article' && (kind === 'newspaper' || kind === 'magazine')) return `article-${kind}`;
  if (type === 'misc' && addressOf(fields)) return 'webpage';
  return bibtexTypes.find(([name]) => name === type)?.[1] ?? 'document';
};

const genres: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis',
  mastersthesis: 'Master’s thesis',
  techreport: 'Technical report',
};

/** `number` is the issue of a journal, the number in a series of books, and the number of a report. */
const numbersOf = (
  type: string,
  fields: BibtexEntry['fields'],
  number: string | undefined,
  issue: string | undefined,
) => {
  if (/^(?:article|periodical|review)$/.test(type)) return { issue: number ?? issue };
  if (fields.has('series') && !/report|patent/.test(type))
    return { issue, 'collection-number': number };
  return { issue, number };
};

const yearAndMonth = (year?: string, month?: string, day?: string): string | undefined => {
  if (!year || !/^\d{4}$/.test(year)) return year?.replace(/^(\d{4})\s?[–/-]+\s?(\d{4})$/, '$1/$2');
  const names = [
    'jan',
    'feb',
    'mar',
    'apr',
    'may',
    'jun',
    'jul',
    'aug',
    'sep',
    'oct',
    'nov',
    'dec',
  ];
  const [, written, after] = /^(\p{L}+|\d{1,2})\.?(?:[\s,]+(\d{1,2}))?$/u.exec(month ?? '') ?? [];
  const at = Number(written) || names.indexOf(written?.slice(0, 3).toLowerCase() ?? '') + 1;
  if (at < 1 || at > 12) return year;
  return [year, at, ...((after ?? day) ? [after ?? day] : [])]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

/** Addresses stand as they are, but for escapes that some programs write. */
const verbatim = (value: string | undefined): string | undefined =>
  value
    ?.replace(/\\([_%&#$~{}])/g, '$1')
    .replace(/\{?\\textasciitilde(?:\{\})?\}?/g, '~')
    .replace(/\\url\s*|[{}]|\s/g, '') || undefined;

const addressOf = (fields: BibtexEntry['fields']): string | undefined => {
  const [published] = /https?:\/\/[^\s}]+/.exec(fields.get('howpublished') ?? '') ?? [];
  return verbatim(fields.get('url') ?? published);
};

/** Lines of a note stay lines: some of them may be variables. */
const noteOf = (fields: BibtexEntry['fields'], onUnknown: (command: string) => void): string =>
  [
    fields.get('note'),
    /https?:/.test(fields.get('howpublished') ?? '') ? '' : fields.get('howpublished'),
    fields.get('extra'),
  ]
    .flatMap((value) => value?.split('\n') ?? [])
    .map((line) => decodeLatex(line, onUnknown))
    .join('\n')
    .trim();

const known: ReadonlySet<string> = new Set([
  ...[bibtexTexts, bibtexNames, bibtexDates].flatMap((fields) => fields.map(([name]) => name)),
  ...['year', 'month', 'day', 'number', 'issue', 'subtitle', 'langid', 'language', 'url', 'doi'],
  ...['howpublished', 'note', 'entrysubtype', 'crossref', 'xdata', 'extra'],
]);

const entryOf = (work: KeyedWork): string => {
  const type = bibtexTypes.find(([, csl]) => csl === work.type)?.[0] ?? 'misc';
  const kind = /^article-(newspaper|magazine)$/.exec(work.type)?.[1];
  const entryType = kind ? 'article' : type;
  const isArticle = entryType === 'article' || entryType === 'periodical' || entryType === 'review';
  const inSeries = work['collection-title'] && !/report|patent/.test(entryType);
  const language = languages.find(([, code]) => code === work.language)?.[0];
  const container = /^in/.test(entryType) ? 'booktitle' : 'journaltitle';
  const fields: [string, string | undefined][] = [
    ...bibtexNames.map(([name, variable]): [string, string | undefined] => {
      const names = work[variable] as CslName[] | undefined;
      return [name, names && writeNames(names)];
    }),
    ['title', work.title && `{${encodeLatex(work.title)}}`],
    [container, work['container-title'] && `{${encodeLatex(work['container-title'])}}`],
    ...bibtexTexts.filter(isWritten).map(([name, variable]): [string, string | undefined] => {
      const value = work[variable] as string | undefined;
      return [name, value && encodeLatex(value)];
    }),
    ['entrysubtype', kind],
    [
      'number',
      encoded(isArticle ? work.issue : inSeries ? work['collection-number'] : work.number),
    ],
    ['issue', isArticle ? undefined : encoded(work.issue)],
    ['year', /^\d{4}/.exec(work.issued ?? '')?.[0]],
    ...bibtexDates
      .filter(isWritten)
      .map(([name, variable]): [string, string | undefined] => [
        name,
        encoded(work[variable] as string | undefined),
      ]),
    ['langid', language],
    ['language', language ? undefined : encoded(work.language)],
    ['doi', work.DOI],
    ['url', work.URL?.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['note', work.note?.split('\n').map(encodeLatex).join('\n')],
  ];
  const said = fields.filter(([, value]) => value);
  const named = said.map(([name, value]) => [renamed[`${entryType} ${name}`] ?? name, value]);
  return `@${entryType}{${keyOf(work.id)},\n${named.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
};

/** Those for whom a report or a thesis was written; BibLaTeX prints nobody else there. */
const renamed: Readonly<Record<string, string>> = {
  'report publisher': 'institution',
  'thesis publisher': 'institution',
};

const isWritten = ([name, variable]: readonly [string, keyof DeskWork]): boolean =>
  variable !== 'title' &&
  variable !== 'container-title' &&
  [...bibtexTexts, ...bibtexDates].find(([, one]) => one === variable)?.[0] === name;

const encoded = (value: string | undefined) => value && encodeLatex(value);

const keyOf = (id: string): string => id.replace(/[^\w:.-]/g, '-') || 'work';
