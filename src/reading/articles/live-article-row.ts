import { sql } from '@/database/sql';
import type { FrozenDocument } from '@/document/document';
import type { Language } from '@/platform/language';
import type { EditionKind, State } from '@/editions/rules/states';
import { namedAndSurviving } from '@/sources/queries/merged-source';
import { history, label, readable } from '../queries/reader-sql';
import { type LiveMetadataColumns, liveMetadataColumns } from './reference-live-metadata';

type Sql = ReturnType<typeof sql>;

/**
 * One edition with its live metadata, as the database gives it; without an id and a number it is none. Numbers of `numeric` come
 * as text.
 */
export type LiveArticleRow = {
  id: number | null;
  document: FrozenDocument;
  content_hash: string | null;
  number: string | null;
  kind: EditionKind;
  state: State;
  published_at: string | Date | null;
  first_published_at: string | Date | null;
  public_note: string | null;
  notice: unknown;
  review_due: boolean | null;
  editions:
    | {
        number: number;
        kind: EditionKind;
        state: State;
        publishedAt: string | null;
        publicNote: string | null;
        notice: unknown;
        isPublic: boolean;
      }[]
    | null;
  translations: { language: Language; title: string; slug: string }[] | null;
  topics: Record<string, string | null> | null;
  series_title: string | null;
  authors: string[] | null;
  sources: Record<string, LiveMetadataColumns> | null;
  pictures: Record<string, string> | null;
};

/** The readable edition with a slug in a language, found by the index on both. */
export const liveArticleRow = (slug: string, language: Language) => sql`
  SELECT ${liveColumns(language)} FROM editions e
  WHERE e.slug = ${slug} AND e.language = ${language} AND e.state IN ${readable}`;

/** Any edition, for the desk's eyes, with the given document in the place of its own. */
export const previewRow = (editionId: number, document: FrozenDocument) => sql`
  SELECT ${liveColumns(document.metadata.language)}
  FROM (SELECT id, article_id, ${JSON.stringify(document)}::jsonb AS document, content_hash, number,
          kind, state, published_at, first_published_at, public_note, notice, review_due, series_id
        FROM editions WHERE id = ${editionId}) e`;

/** @param language of the labels */
export const liveColumns = (language: Language | Sql): Sql => sql`
  e.id, e.document, e.content_hash, e.number, e.kind::text AS kind, e.state::text AS state,
  e.published_at, e.first_published_at, e.public_note, e.notice, e.review_due,
  ${history} AS editions, ${translations} AS translations, ${topicNames(language)} AS topics,
  ${label({ table: 'series', column: 'title', parent: sql`e.series_id`, language })} AS series_title,
  ${authorSlugs} AS authors, ${sources} AS sources, ${pictures} AS pictures`;

const translations = sql`(
  SELECT jsonb_agg(jsonb_build_object('language', o.language, 'title', o.title, 'slug', o.slug)
    ORDER BY o.language)
  FROM articles own
  JOIN articles other ON other.translation_group = own.translation_group AND other.id <> own.id
  JOIN editions o ON o.article_id = other.id AND o.state IN ${readable}
  WHERE own.id = e.article_id)`;

// What a document names is looked up as a list. Asked by IN, the planner, who expects a hundred names, reads all there are.
const topicNames = (language: Language | Sql) => sql`(
  SELECT jsonb_object_agg(t.slug, ${label({ table: 'topics', column: 'name', parent: sql`t.id`, language })})
  FROM topics t WHERE t.slug = ANY (ARRAY(
    SELECT jsonb_array_elements_text(e.document #> '{metadata,topics}'))))`;

const authorSlugs = sql`(
  SELECT jsonb_agg(a.slug) FROM authors a WHERE a.slug = ANY (ARRAY(
    SELECT b ->> 'slug' FROM jsonb_array_elements(e.document #> '{metadata,bylines}') b)))`;

const sources = sql`(
  SELECT jsonb_object_agg(named.key, ${liveMetadataColumns}) FROM ${namedAndSurviving} WHERE named.key = ANY (ARRAY(
    SELECT r ->> 'id' FROM jsonb_array_elements(e.document -> 'references') r)))`;

const pictures = sql`(
  SELECT jsonb_object_agg(m.sha256, m.filename) FROM media m WHERE m.sha256 = ANY (ARRAY(
    SELECT h #>> '{}' FROM jsonb_path_query(e.document, 'strict $.**.sha256') h)))`;
