import type { CslItem, CslName, CslType } from '@/sources/rules/csl';
import { plainWork } from '@/citations/rules/markup';

/**
 * A work as an OpenURL context object in HTML (COinS, http://ocoins.info), for the `title` of a span of class `Z3988`.
 * Formats are few, and Zotero takes what has none for a web page: so `rft.type` says it in Zotero's word, last, since
 * the keys before are read by the format. https://github.com/zotero/utilities/blob/master/openurl.js
 */
export const coins = (work: CslItem): string => {
  const item = plainWork(work);
  const kind = kinds[item.type] ?? other;
  const isPlain = kind.format === 'dc';
  const authors = (item.author ?? []).map(inverted);
  const said: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${kind.format}`],
    ['rft.genre', kind.genre],
    [kind.title, item.title],
    [kind.container, item['container-title']],
    ...authors.map((name): [string, string] => [isPlain ? 'rft.creator' : 'rft.au', name]),
    ['rft.date', item.issued],
    [isPlain ? 'rft.publisher' : 'rft.pub', item.publisher],
    ['rft.place', item['publisher-place']],
    ['rft.volume', item.volume],
    ['rft.issue', item.issue],
    ['rft.pages', item.page],
    ['rft.edition', item.edition],
    ['rft.isbn', item.ISBN],
    ['rft.language', item.language],
    ['rft_id', item.DOI && `info:doi/${item.DOI}`],
    ['rft_id', item.URL],
    ['rft.type', zoteroTypes[item.type] ?? (isPlain ? 'document' : undefined)],
  ];
  const pairs = said.filter((pair): pair is [string, string] => Boolean(pair[1]));
  return new URLSearchParams(pairs).toString();
};

/** `Harlan, Ruth`, as the formats want it. */
const inverted = ({ family, given, literal }: CslName): string =>
  literal ?? [family, given].filter(Boolean).join(', ');

/** A format of the registry of OpenURL, and the keys of titles in it. */
type Kind = {
  readonly format: 'journal' | 'book' | 'dissertation' | 'dc';
  readonly genre?: string;
  readonly title: string;
  readonly container: string;
};

const other: Kind = { format: 'dc', title: 'rft.title', container: 'rft.source' };
const book = { format: 'book', container: 'rft.btitle' } as const;
const article: Kind = {
  ...{ format: 'journal', genre: 'article', title: 'rft.atitle', container: 'rft.jtitle' },
};

const part: Kind = { ...book, genre: 'bookitem', title: 'rft.atitle' };

const kinds: Readonly<Partial<Record<CslType, Kind>>> = {
  'article-journal': article,
  'article-magazine': article,
  'article-newspaper': article,
  book: { ...book, genre: 'book', title: 'rft.btitle', container: 'rft.series' },
  chapter: part,
  'entry-dictionary': part,
  'entry-encyclopedia': part,
  'paper-conference': { ...book, genre: 'proceeding', title: 'rft.atitle' },
  report: { ...book, genre: 'report', title: 'rft.btitle', container: 'rft.series' },
  thesis: { format: 'dissertation', title: 'rft.title', container: 'rft.series' },
};

/** Zotero's types, for what the formats have no genre for. https://github.com/zotero/zotero-schema */
const zoteroTypes: Readonly<Partial<Record<CslType, string>>> = {
  article: 'preprint',
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  bill: 'bill',
  broadcast: 'podcast',
  dataset: 'dataset',
  'entry-dictionary': 'dictionaryEntry',
  'entry-encyclopedia': 'encyclopediaArticle',
  figure: 'artwork',
  graphic: 'artwork',
  hearing: 'hearing',
  interview: 'interview',
  legal_case: 'case',
  legislation: 'statute',
  manuscript: 'manuscript',
  map: 'map',
  motion_picture: 'film',
  patent: 'patent',
  personal_communication: 'letter',
  post: 'forumPost',
  'post-weblog': 'blogPost',
  regulation: 'statute',
  software: 'computerProgram',
  song: 'audioRecording',
  speech: 'presentation',
  standard: 'standard',
  webpage: 'webpage',
};
