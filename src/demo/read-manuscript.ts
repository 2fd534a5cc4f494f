import { parse } from 'yaml';
import type { LocatorLabel } from '@/sources/rules/csl';
import type { ArticleKind } from '@/document/document';
import type { DemoLanguage } from './content/languages';
import type { DemoSourceKey } from './content/sources';
import { takeAdditions, type Addition } from './additions';

export type DemoCite = {
  source: DemoSourceKey;
  locatorLabel?: LocatorLabel;
  locator?: string;
};
export type DemoNote = { cites: readonly DemoCite[]; note?: string; quotation?: string };

/** A text of the demo: what the importer is given, and what the desk does afterwards. */
export type DemoManuscript = {
  /** The file as an author would send it. Its links have lost their targets. */
  file: string;
  /** The notes of its citations by the words that are cited; fewer than citations where some stay unresolved. */
  notes: readonly { words: string; note: DemoNote }[];
  /** Pull quotes and boxes. */
  additions: readonly Addition[];
  kind: ArticleKind;
  language: DemoLanguage;
  topics: readonly string[];
  authors: readonly string[];
  translators: readonly string[];
  /** Slug of a series, and the place in it. */
  series?: { slug: string; position: number };
  /** Name of the manuscript that this one translates. */
  translationOf?: string;
  standfirst: string;
};

type Head = {
  notes?: Record<
    string,
    { cites: readonly Record<string, string>[]; note?: string; quotation?: string }
  >;
  /** Ids of the notes in order, where the text itself must stay as damaged as it is. */
  order?: readonly string[];
  damaged?: boolean;
  kind: ArticleKind;
  language?: DemoLanguage;
  topics: readonly string[];
  authors: readonly string[];
  translators?: readonly string[];
  series?: { slug: string; position: number };
  translationOf?: string;
  standfirst: string;
} & Record<string, unknown>;

/**
 * Reads a manuscript of the demo: YAML, then the text, in which `[words](@id)` names a note of the YAML. A damaged one
 * is passed on as it is, without any front matter.
 */
export const readManuscript = (text: string): DemoManuscript => {
  const [, yaml = '', whole = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const head = parse(yaml) as Head;
  const { text: body, blocks } = takeAdditions(whole);
  const marks = [...body.matchAll(/\[([^\]]+)\]\((?:@([\w-]+)|#)\)/g)];
  // Where the text itself names no notes, they stand in order.
  const noted = head.order?.map((id, index) => [marks[index]?.[1] ?? '', id] as const);
  return {
    file: head.damaged ? body : `---\n${frontMatter(yaml)}\n---\n\n${lost(body)}`,
    notes: (noted ?? marks.flatMap(([, words = '', id]) => (id ? [[words, id] as const] : []))).map(
      ([words, id]) => ({ words, note: noteOf(head, id) }),
    ),
    additions: blocks,
    kind: head.kind,
    language: head.language ?? 'en',
    topics: head.topics,
    authors: head.authors,
    translators: head.translators ?? [],
    standfirst: head.standfirst,
    ...(head.series ? { series: head.series } : {}),
    ...(head.translationOf ? { translationOf: head.translationOf } : {}),
  };
};

const lost = (body: string) => body.trimStart().replace(/\]\(@[\w-]+\)/g, '](#)');

/** What an author's file would have: the rest of the head is the desk's. */
const frontMatter = (yaml: string): string => {
  const kept = ['title', 'subtitle', 'standfirst', 'kind', 'language', 'date', 'keyPoints'];
  return yaml
    .split(/\n(?=\S)/)
    .filter((entry) => kept.includes(entry.slice(0, entry.indexOf(':'))))
    .join('\n');
};

const noteOf = (head: Head, id: string): DemoNote => {
  const note = head.notes?.[id];
  if (!note) throw new Error(`The manuscript has no note “${id}”`);
  return { ...note, cites: note.cites.map(citeOf) };
};

const citeOf = ({ source, ...place }: Record<string, string>): DemoCite => {
  const [label, locator] = Object.entries(place)[0] ?? [];
  const cite = { source: source as DemoSourceKey };
  return label ? { ...cite, locatorLabel: label as LocatorLabel, locator } : cite;
};
