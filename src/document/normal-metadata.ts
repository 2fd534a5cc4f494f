import { nameVariables, type CslItem, type CslName } from '@/sources/rules/csl';
import type { Byline, Cite, CitationData, DocumentMetadata } from './document';
import { normalText } from './normal-inlines';

/** Metadata in normal form: trimmed text, nothing empty, topics sorted and each there once. */
export const normalMetadata = (metadata: DocumentMetadata): DocumentMetadata => {
  const { keyPoints, bylines, topics, hero, original, series, ...texts } = metadata;
  const tidy: Partial<typeof texts> = withoutEmpty(texts);
  const where = original && withoutEmpty(original);
  return {
    ...tidy,
    kind: texts.kind,
    language: texts.language,
    title: tidy.title ?? '',
    slug: tidy.slug ?? '',
    keyPoints: keyPoints.map(normalText).filter((point) => point !== ''),
    bylines: bylines.map((byline): Byline => withoutEmpty(byline)),
    topics: [...new Set(topics)].sort(),
    ...(series ? { series: withoutEmpty(series) } : {}),
    ...(hero ? { hero: { ...withoutEmpty(hero), alt: normalText(hero.alt) } } : {}),
    ...(where && Object.keys(where).length > 0 ? { original: where } : {}),
  };
};

/** What a citation says, without its key: equal values share a note. */
export const normalCitation = (
  citation: CitationData,
  isKnown: (reference: string) => boolean,
): Omit<CitationData, 'key'> => ({
  cites: citation.cites.filter((cite) => isKnown(cite.reference)).map(normalCite),
  ...withoutEmpty({
    text: citation.text,
    quotation: citation.quotation,
    waived: citation.waived,
  }),
});

export const normalReference = (item: CslItem): CslItem => {
  const people = (['author', 'editor', ...nameVariables] as const).map(
    (name) => [name, normalNames(item[name])] as const,
  );
  return withoutEmpty({ ...item, ...Object.fromEntries(people) });
};

/** A label without a locator points nowhere; a locator without a label is a page. */
const normalCite = (cite: Cite): Cite => {
  const locator = normalText(cite.locator ?? '');
  if (locator === '') return { reference: cite.reference };
  return { reference: cite.reference, locatorLabel: cite.locatorLabel ?? 'page', locator };
};

const normalNames = (names: readonly CslName[] = []): CslName[] =>
  names.map((name) => withoutEmpty(name)).filter((name) => Object.keys(name).length > 0);

/** Leaves out undefined members, blank strings and empty lists, and tidies the strings. */
const withoutEmpty = <T extends object>(value: T): T =>
  Object.fromEntries(
    Object.entries(value)
      .map(([name, member]): [string, unknown] => [
        name,
        typeof member === 'string' ? normalText(member) : member,
      ])
      .filter(([, member]) => !isEmpty(member)),
  ) as T;

const isEmpty = (member: unknown): boolean =>
  member === undefined ||
  member === null ||
  member === '' ||
  (Array.isArray(member) && member.length === 0);
