import { cslOfSource, type SourceRecord } from '../rules/source-csl';
import type { CslItem } from '../rules/csl';
import { sql } from '@/database/sql';

type Sql = ReturnType<typeof sql>;

const people = (table: string): Sql => sql`(
  SELECT jsonb_agg(jsonb_build_object('family', p.family, 'given', p.given, 'literal', p.literal)
    ORDER BY p._order)
  FROM ${sql.identifier(table)} p WHERE p._parent_id = s.id)`;

/** What describes the work of a source `s`, as one JSON object under the collection's names. */
export const recordColumns: Sql = sql`jsonb_build_object(
  'key', s.key, 'type', s.type, 'title', s.title, 'containerTitle', s.container_title,
  'publisher', s.publisher, 'publisherPlace', s.publisher_place, 'volume', s.volume,
  'issue', s.issue, 'page', s.page, 'edition', s.edition, 'issued', s.issued,
  'accessed', s.accessed, 'url', s.url, 'doi', s.doi, 'isbn', s.isbn, 'language', s.language,
  'variables', s.variables,
  'authors', ${people('sources_authors')}, 'editors', ${people('sources_editors')})`;

/** The work for readers; notes of the desk stay there. */
export const itemOfRecord = (record: SourceRecord): CslItem => cslOfSource(record);
