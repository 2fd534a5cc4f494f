import { writableFormats } from '@/interchange/registry';
import { editionsPath, pathOf } from '@/platform/addresses';
import type { ArticleLiveMetadata, Download, EditionSummary, Notice } from '../views/views';
import { noticeKinds } from '../views/views';
import type { LiveArticleRow } from './live-article-row';
import { mediaAddress } from '@/articles/queries/media-address';
import type { ReaderScope } from '../queries/reader-scope';
import { liveMetadataOf } from './reference-live-metadata';

type Place = Pick<ReaderScope, 'language' | 'languages'>;

/** Turns what the database gave into the live metadata of a page. */
export const liveMetadataFromRow = (row: LiveArticleRow, place: Place): ArticleLiveMetadata => {
  const path = (section: 'authors' | 'topics' | 'sources', key: string) =>
    pathOf(place.language, place.languages, section, key);
  return {
    number: Number(row.number),
    kind: row.kind,
    state: row.state,
    ...instants(row),
    ...(row.public_note ? { publicNote: row.public_note } : {}),
    notices: noticesOf(row),
    editions: (row.editions ?? []).map((edition) =>
      summaryOf(
        edition,
        pathOf(place.language, place.languages, 'articles', row.document.metadata.slug),
      ),
    ),
    translations: (row.translations ?? []).map(({ language, title, slug }) => ({
      language,
      title,
      href: pathOf(language, place.languages, 'articles', slug),
    })),
    topics: row.document.metadata.topics.map((slug) => ({
      label: row.topics?.[slug] ?? slug,
      href: path('topics', slug),
    })),
    authors: Object.fromEntries((row.authors ?? []).map((slug) => [slug, path('authors', slug)])),
    references: mapValues(row.sources ?? {}, (columns) =>
      liveMetadataOf(columns, path('sources', columns.key)),
    ),
    images: mapValues(row.pictures ?? {}, mediaAddress),
    downloads: filesOf(
      pathOf(place.language, place.languages, 'articles', row.document.metadata.slug),
    ),
    ...(row.review_due ? { reviewDue: true } : {}),
  };
};

/**
 * A text in every format.
 * @param page path of the article, or of one of its editions
 */
export const filesOf = (page: string): readonly Download[] =>
  writableFormats.map(({ name, mimeType, label, place, works }) => ({
    format: name,
    mediaType: mimeType,
    place,
    isOfWorks: works !== undefined,
    label,
    href: `${page}.${name}`,
  }));

const mapValues = <From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));

const instants = ({ published_at, first_published_at }: LiveArticleRow) => ({
  ...(published_at ? { publishedAt: new Date(published_at).toISOString() } : {}),
  ...(first_published_at ? { firstPublishedAt: new Date(first_published_at).toISOString() } : {}),
});

export type EarlierEdition = NonNullable<LiveArticleRow['editions']>[number];

/** @param article its path */
export const summaryOf = (edition: EarlierEdition, article: string): EditionSummary => {
  const { number, kind, state, publishedAt, publicNote } = edition;
  const [notice] = storedNotices(edition.notice);
  return {
    number,
    kind,
    state,
    ...(publishedAt ? { publishedAt } : {}),
    ...(publicNote && !isWithheld(edition) ? { publicNote } : {}),
    ...(notice ? { notice } : {}),
    ...(isWithheld(edition) ? {} : { href: editionsPath(article, number) }),
  };
};

/** What was withdrawn stays shut with all that was said of it but why. */
export const isWithheld = ({
  state,
  isPublic,
}: Pick<EarlierEdition, 'state' | 'isPublic'>): boolean => state === 'superseded' && !isPublic;

type NoticedRow = Pick<
  LiveArticleRow,
  'number' | 'kind' | 'public_note' | 'published_at' | 'notice' | 'editions'
>;

/**
 * A retraction is announced by its own notice, a correction by its edition's public note; that one stays above the text
 * when smaller changes have followed.
 */
export const noticesOf = ({
  number,
  kind,
  public_note,
  published_at,
  notice,
  editions,
}: NoticedRow): Notice[] => [
  ...storedNotices(notice),
  ...correctionIn({ kind, publicNote: public_note, publishedAt: published_at }),
  ...(editions ?? [])
    .filter((edition) => edition.number < Number(number) && !isWithheld(edition))
    .flatMap(correctionIn),
];

/** What an edition says that it corrected. */
export const correctionIn = ({
  kind,
  publicNote,
  publishedAt,
}: Pick<EarlierEdition, 'kind' | 'publicNote'> & {
  publishedAt: string | Date | null;
}): Notice[] =>
  kind === 'correction' && publicNote
    ? [
        {
          kind: 'correction',
          text: publicNote,
          ...(publishedAt ? { at: new Date(publishedAt).toISOString() } : {}),
        },
      ]
    : [];

/** Notices as commands store them: one or several of `{ kind, text, at }`. */
export const storedNotices = (stored: unknown): Notice[] =>
  [stored].flat().flatMap((one): Notice[] => {
    if (typeof one !== 'object' || one === null) return [];
    const { kind, text, at } = one as Record<string, unknown>;
    const known = noticeKinds.find((name) => name === kind);
    if (!known || typeof text !== 'string') return [];
    return [{ kind: known, text, ...(typeof at === 'string' ? { at } : {}) }];
  });
