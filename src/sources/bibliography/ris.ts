import type { CslName, DeskWork } from '../rules/csl';
import { normaliseIsbn } from '../rules/isbn';
import { readWork } from '../rules/read-work';
import type { Finding } from '@/platform/finding';
import type { BibliographyFormat, KeyedWork, ReadEntry } from './contract';
import { noteWithExtra, withoutExtra } from './extra';
import { bibliographyFinding, leftOut } from './findings';
import { nameInCommas, nameOfCommas } from './names';
import { risDates, risNames, risTexts, risTypes } from './ris-tags';

/** RIS, as reference managers and publishers’ pages give it: a tag, two spaces, a dash, a value. */
export const ris: BibliographyFormat = {
  id: 'ris',
  extensions: ['ris', 'enw'],
  mediaType: 'application/x-research-info-systems',
  label: 'RIS',
  begins: (text) => text.slice(0, 100_000).search(/^[ \t]*TY {1,2}-/m),
  read: (text) => {
    const left = leftOut();
    const findings: Finding[] = [];
    const entries = recordsOf(text, findings).map((record): ReadEntry => {
      for (const tag of strange(record)) left.note(tag, record.line);
      return { work: withoutExtra(workOf(record)), line: record.line };
    });
    return { entries, findings: [...findings, ...left.findings()] };
  },
  write: {
    before: '',
    between: '\r\n',
    after: '',
    entry: (work) => {
      const plain = recordsOf(lines({ ...work, note: undefined }), [])[0];
      return lines({ ...work, note: noteWithExtra(work, plain ? workOf(plain) : {}) });
    },
  },
};

type Tagged = { tag: string; value: string };
type RisRecord = { line: number; type: string; tagged: Tagged[] };

const recordsOf = (text: string, findings: Finding[]): RisRecord[] => {
  const records: RisRecord[] = [];
  let open: RisRecord | undefined;
  const close = (finished: boolean) => {
    if (!open) return;
    records.push(open);
    if (!finished) findings.push(unfinished(open));
    open = undefined;
  };
  for (const [at, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const [, tag, value = ''] = /^\s*([A-Z][A-Z0-9]) {1,2}-[ ]?(.*)$/.exec(written) ?? [];
    if (tag === 'TY') {
      close(false);
      open = { line: at + 1, type: value.trim(), tagged: [] };
    } else if (tag === 'ER') close(true);
    else if (tag && open) open.tagged.push({ tag, value: value.trim() });
    else if (written.trim()) {
      const last = open?.tagged.at(-1);
      // Long values go on over lines without a tag.
      if (last) last.value += `\n${written.trim()}`;
      else findings.push(astray(written, at + 1));
    }
  }
  close(false);
  return records;
};

const unfinished = ({ line, tagged }: RisRecord): Finding => {
  const entry = tagged.find(({ tag }) => /^T[I1]$/.test(tag))?.value ?? 'RIS';
  return bibliographyFinding('entry-unfinished', { entry: entry.slice(0, 60) }, { line });
};

const astray = (written: string, line: number): Finding =>
  bibliographyFinding('entry-unreadable', { entry: written.slice(0, 40), place: 'TY' }, { line });

const workOf = ({ type, tagged }: RisRecord): DeskWork => {
  const said: Record<string, unknown> = {
    type: risTypes.find(([tag]) => tag === type.toUpperCase())?.[1] ?? 'document',
  };
  const of = (tag: string) =>
    tagged.filter((one) => one.tag === tag && one.value !== '').map(({ value }) => value);
  for (const [tag, variable] of risTexts) {
    const [value] = of(tag);
    if (value !== undefined) said[variable] ??= long.has(tag) ? value : inOneLine(value);
  }
  for (const [tag, variable] of risNames) {
    const names = of(tag).map(nameOfCommas);
    if (names.length > 0)
      said[variable] = [...((said[variable] as CslName[] | undefined) ?? []), ...names];
  }
  for (const [tag, variable] of risDates) said[variable] ??= of(tag).map(dateOf).find(Boolean);
  const keywords = of('KW').flatMap((value) => value.split('\n'));
  const [from, to] = [of('SP')[0], of('EP')[0]];
  const numbers = of('SN').flatMap((value) => value.split('\n'));
  const isbn = numbers.find((number) => normaliseIsbn(number));
  const issn = numbers.find((number) => /\b\d{4}-\d{3}[\dXx]\b/.test(number) && number !== isbn);
  const other = numbers.find((number) => number !== isbn && number !== issn);
  return (
    readWork({
      ...said,
      page: from && to && from !== to ? `${from}–${to}` : (from ?? to),
      keyword: keywords.join(', '),
      ISBN: isbn ?? (issn ? undefined : other),
      ISSN: issn,
      note: tagged.flatMap(({ tag, value }) => (tag === 'N1' ? [value] : [])).join('\n'),
    }) ?? { type: 'document' }
  );
};

const long: ReadonlySet<string> = new Set(['AB', 'N2', 'RN']);

/** `2024/06/10/` with empty parts at the end; also what is written as ISO 8601. */
const dateOf = (value: string): string | undefined => {
  const [, year, month, day, words] =
    /^(\d{4})(?:\/(\d{1,2})?)?(?:\/(\d{1,2})?)?(?:\/(.*))?$/.exec(value) ?? [];
  if (!year) return value.replace(/^\/+/, '') || undefined;
  if (words) return `${year} ${words}`;
  const parts = [year, ...(month ? [month, ...(day ? [day] : [])] : [])];
  return parts.map((part) => part.padStart(2, '0')).join('-');
};

const known: ReadonlySet<string> = new Set([
  ...[risTexts, risNames, risDates].flatMap((tags) => tags.map(([tag]) => tag)),
  ...['KW', 'SP', 'EP', 'SN', 'N1', 'ID'],
]);

/** Tags without a place in a work, and more addresses than one. */
const strange = ({ tagged }: RisRecord): string[] => [
  ...tagged.filter(({ tag, value }) => value !== '' && !known.has(tag)).map(({ tag }) => tag),
  ...tagged
    .filter(({ tag }) => tag === 'UR')
    .slice(1)
    .map(({ tag }) => tag),
];

const lines = (work: Partial<KeyedWork> & Pick<DeskWork, 'type'>): string => {
  const [from, to] = /^([^\s–-]+)\s?[–-]\s?([^\s–-]+)$/.exec(work.page ?? '')?.slice(1) ?? [
    work.page,
  ];
  const [year] = /^\d{4}/.exec(work.issued ?? '') ?? [];
  const tagged: [string, string | undefined][] = [
    ['TY', risTypes.find(([, type]) => type === work.type)?.[0] ?? 'GEN'],
    ['ID', work.id],
    ...risNames
      .filter(isWritten)
      .flatMap(([tag, variable]) =>
        ((work[variable] as CslName[] | undefined) ?? []).map((name): [string, string] => [
          tag,
          nameInCommas(name),
        ]),
      ),
    ...risTexts
      .filter(isWritten)
      .map(([tag, variable]): [string, string | undefined] => [
        tag,
        work[variable] as string | undefined,
      ]),
    ['SP', from],
    ['EP', to],
    ['PY', year],
    ['DA', risDate(work.issued)],
    ['Y2', risDate(work.accessed)],
    ['SN', work.ISBN],
    ['SN', issnAlone.test(work.ISSN ?? '') ? work.ISSN : undefined],
    ...(work.keyword?.split(', ') ?? []).map((word): [string, string] => ['KW', word]),
    ...(work.note?.split('\n') ?? []).map((line): [string, string] => ['N1', line]),
    ['ER', ''],
  ];
  return tagged
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([tag, value]) => `${tag}  - ${inOneLine(value)}\r\n`)
    .join('');
};

const isWritten = ([tag, variable]: readonly [string, keyof DeskWork]): boolean =>
  [...risNames, ...risTexts].find(([, one]) => one === variable)?.[0] === tag;

/** Whatever else stands there would be taken for an ISBN. */
const issnAlone = /^\d{4}-\d{3}[\dXx]$/;

const risDate = (edtf: string | undefined): string | undefined => {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(edtf ?? '') ?? [];
  return year ? [year, month ?? '', day ?? '', ''].join('/') : edtf;
};

const inOneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');
