import type { CslName, CslType } from '@/sources/rules/csl';
import { normaliseDoi } from '@/sources/rules/doi';
import { dateSaid } from './date-said';
import type { Described } from './described';
import { mostNames, nameSaid } from './name-said';
import { plain } from './plain';

type Thing = Readonly<Record<string, unknown>>;

/**
 * The work that a page's JSON-LD describes in the words of schema.org: the first thing of a type that we know, through
 * `@graph` and `mainEntity`, to a bounded depth. Scripts that are no JSON say nothing.
 */
export const fromJsonLd = (scripts: readonly string[]): Described => {
  const things = scripts.flatMap((script) => thingsIn(parsed(script), 0)).slice(0, mostThings);
  const byId = new Map(things.map((thing) => [plain(thing['@id']) ?? '', thing]));
  const work = best(things);
  const whole = (thing: Thing) => byId.get(plain(thing['@id']) ?? '-') ?? thing;
  return work ? describe(work, whole) : {};
};

const mostThings = 200;
const deepest = 6;

const parsed = (script: string): unknown => {
  try {
    // Some pages wrap it in a comment or leave a stray semicolon.
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\*.*?\*\/)|(?:-->|;)\s*$/g, ''));
  } catch {
    return undefined;
  }
};

const thingsIn = (value: unknown, depth: number): Thing[] => {
  if (depth > deepest) return [];
  if (Array.isArray(value)) {
    return value.slice(0, mostThings).flatMap((one) => thingsIn(one, depth + 1));
  }
  if (!isThing(value)) return [];
  return [
    value,
    ...['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((name) =>
      thingsIn(value[name], depth + 1),
    ),
  ];
};

/** Works in the order of what says most about them; a page is taken only where nothing on it is a work. */
const types: readonly (readonly [name: RegExp, type: CslType])[] = [
  [/^(?:Scholarly|MedicalScholarly)Article$/, 'article-journal'],
  [/^Report$/, 'report'],
  [
    /^(?:ReportageNews|AnalysisNews|OpinionNews|BackgroundNews|ReviewNews|News)Article$/,
    'article-newspaper',
  ],
  [/^Thesis$/, 'thesis'],
  [/^Chapter$/, 'chapter'],
  [/^Book$/, 'book'],
  [/^Dataset$/, 'dataset'],
  [/^Legislation$/, 'legislation'],
  [/^BlogPosting$/, 'post-weblog'],
  [/^SocialMediaPosting$/, 'post'],
  [/^(?:SoftwareApplication|SoftwareSourceCode)$/, 'software'],
  [/^(?:VideoObject|Movie)$/, 'motion_picture'],
  [/^(?:PodcastEpisode|RadioEpisode|TVEpisode)$/, 'broadcast'],
  [/^(?:Article|TechArticle|LiveBlogPosting|CreativeWork)$/, 'webpage'],
  [/^(?:WebPage|ItemPage|AboutPage)$/, 'webpage'],
];

const rank = (thing: Thing): number => {
  const named = listOf(thing['@type']).flatMap(
    (type) => plain(type, 80)?.replace(/^.*[/:#]/, '') ?? [],
  );
  return types.findIndex(([name]) => named.some((type) => name.test(type)));
};

const best = (things: readonly Thing[]): Thing | undefined =>
  things
    .filter((thing) => rank(thing) !== -1 && (thing.headline ?? thing.name) !== undefined)
    .toSorted((one, other) => rank(one) - rank(other))[0];

const describe = (work: Thing, whole: (thing: Thing) => Thing): Described => {
  const named = (value: unknown) => nameOf(listOf(value)[0], whole);
  const people = (value: unknown): CslName[] =>
    listOf(value)
      .slice(0, mostNames)
      .flatMap((one) => personOf(one, whole) ?? []);
  const within = listOf(work.isPartOf).filter(isThing).map(whole);
  const [type] = types[rank(work)]?.slice(1) ?? [];
  const identifier = listOf(work.identifier)
    .map((one) => plain(isThing(one) ? (one.value ?? one['@id']) : one))
    .find((text) => normaliseDoi(text ?? ''));
  return {
    title: plain(work.headline) ?? plain(work.name),
    type: type as CslType | undefined,
    author: people(work.author ?? work.creator),
    editor: people(work.editor),
    'container-title': nameOf(
      within.find((one) => !/WebSite|WebPage/.test(String(one['@type']))),
      whole,
    ),
    publisher: named(work.publisher),
    issued: dateSaid(work.datePublished ?? work.dateCreated),
    volume: partOf(within, 'volumeNumber') ?? plain(work.volumeNumber),
    issue: partOf(within, 'issueNumber') ?? plain(work.issueNumber),
    page: plain(work.pagination) ?? pages(plain(work.pageStart), plain(work.pageEnd)),
    number: plain(work.reportNumber),
    DOI: normaliseDoi(identifier ?? plain(work.sameAs) ?? '') ?? undefined,
    ISBN: plain(work.isbn),
    ISSN: partOf(within, 'issn'),
    language: named(work.inLanguage),
    abstract: plain(work.abstract, 5000),
  };
};

const partOf = (things: readonly Thing[], name: string): string | undefined =>
  things.map((thing) => plain(thing[name])).find((text) => text !== undefined);

const nameOf = (value: unknown, whole: (thing: Thing) => Thing): string | undefined => {
  if (!isThing(value)) return plain(value);
  const thing = whole(value);
  return plain(isLanguage(thing) ? (thing.alternateName ?? thing.name) : thing.name);
};

const isLanguage = (thing: Thing): boolean => thing['@type'] === 'Language';

const personOf = (value: unknown, whole: (thing: Thing) => Thing): CslName | undefined => {
  if (!isThing(value)) return nameSaid(value);
  const thing = whole(value);
  const [family, given] = [plain(thing.familyName, 100), plain(thing.givenName, 100)];
  if (family && given) return { family, given };
  const kinds = listOf(thing['@type']).join(' ');
  // Many pages call their organisation a person; none calls a person an organisation.
  return nameSaid(
    thing.name,
    /Organi[sz]ation|Corporation/.test(kinds) ? 'organisation' : undefined,
  );
};

const pages = (first: string | undefined, last: string | undefined): string | undefined =>
  first && last && first !== last ? `${first}–${last}` : first;

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
