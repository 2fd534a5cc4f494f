import { randomBytes } from 'node:crypto';
import type { PayloadRequest } from 'payload';

import type { DeskWork } from '../rules/csl';
import { freeSourceKey, sourceKey } from '../rules/source-key';
import { sourceOfCsl } from '../rules/source-csl';
import { sourceIdentity } from '../rules/source-identity';
import { runSql, sql } from '@/database/sql';

export type InsertedSource = { id: number; key: string };

/**
 * Makes many sources by a few statements, in the order given: each through Payload would take minutes for a large file. Call
 * it with `lockSources` held, for works that are not there yet.
 */
export const insertSources = async (
  req: PayloadRequest,
  works: readonly DeskWork[],
): Promise<InsertedSource[]> => {
  const keys = await freeKeys(req, works);
  const rows = works.map((work, at) => {
    const { authors, editors, ...source } = sourceOfCsl(work);
    const people = [...peopleOf('authors', authors), ...peopleOf('editors', editors)];
    return { ...source, ...sourceIdentity(source), key: keys[at], people };
  });
  const inserted: InsertedSource[] = [];
  for (let from = 0; from < rows.length; from += atOnce) {
    inserted.push(...(await insert(req, rows.slice(from, from + atOnce))));
  }
  return inserted;
};

const atOnce = 1000;

type Person = { family?: string | null; given?: string | null; literal?: string | null };

/** Rows of lists have ids of their own in Payload. */
const peopleOf = (list: 'authors' | 'editors', names: readonly Person[] | null | undefined) =>
  (names ?? []).map((name, at) => ({
    ...name,
    list,
    place: at + 1,
    id: randomBytes(12).toString('hex'),
  }));

const insert = async (
  req: PayloadRequest,
  rows: readonly { key: string | undefined; people: readonly unknown[] }[],
): Promise<InsertedSource[]> => {
  const given = JSON.stringify(rows);
  const made = await runSql<InsertedSource>(
    req,
    sql`INSERT INTO sources (key, type, language, title, container_title, publisher, publisher_place,
          volume, issue, page, edition, issued, accessed, url, doi, isbn, note, variables,
          normalized_url, normalized_doi)
        SELECT key, type::enum_sources_type, language, title, "containerTitle", publisher, "publisherPlace",
          volume, issue, page, edition, issued, accessed, url, doi, isbn, note, variables,
          "normalizedUrl", "normalizedDoi"
        FROM jsonb_to_recordset(${given}::jsonb) AS work(key text, type text, language text, title text,
          "containerTitle" text, publisher text, "publisherPlace" text, volume text, issue text, page text,
          edition text, issued text, accessed text, url text, doi text, isbn text, note text,
          variables jsonb, "normalizedUrl" text, "normalizedDoi" text)
        RETURNING id, key`,
  );
  for (const list of ['authors', 'editors'] as const) {
    await runSql(
      req,
      sql`INSERT INTO ${sql.identifier(`sources_${list}`)} (_order, _parent_id, id, family, given, literal)
          SELECT place, sources.id, person.id, family, given, literal
          FROM jsonb_to_recordset(${given}::jsonb) AS work(key text, people jsonb)
          JOIN sources ON sources.key = work.key
          CROSS JOIN LATERAL jsonb_to_recordset(work.people)
            AS person(list text, place int, id text, family text, given text, literal text)
          WHERE list = ${list}`,
    );
  }
  const ids = new Map(made.map((source) => [source.key, source]));
  return rows.flatMap(({ key }) => ids.get(key ?? '') ?? []);
};

/** One key for each, free among those that are there and among themselves. */
const freeKeys = async (req: PayloadRequest, works: readonly DeskWork[]): Promise<string[]> => {
  const wanted = works.map(sourceKey);
  const rows = await runSql<{ key: string }>(
    req,
    sql`SELECT key FROM sources
        WHERE regexp_replace(key, '-[0-9]+$', '') IN (
            SELECT jsonb_array_elements_text(${JSON.stringify(wanted)}::jsonb))
          OR key IN (SELECT jsonb_array_elements_text(${JSON.stringify(wanted)}::jsonb))`,
  );
  const taken = new Set(rows.map(({ key }) => key));
  return wanted.map((key) => {
    const free = freeSourceKey(key, (one) => taken.has(one));
    taken.add(free);
    return free;
  });
};
