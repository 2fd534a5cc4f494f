import { expect } from '@jest/globals';

import { runSql, sql } from '@/database/sql';

import type { Installation } from '../entry-points';

type Traces = {
  state: string;
  publications: number;
  retractions: number;
  published: boolean;
  retracted: boolean;
  titled: boolean;
  references: boolean;
  address: boolean;
  shown: boolean;
  head: boolean;
};

/** Every trace that a publication or retraction leaves on an edition, in one look. */
export const tracesOf = async (installation: Installation, editionId: number): Promise<Traces> => {
  const [traces] = await runSql<Traces>(
    installation,
    sql`SELECT state,
          (SELECT count(*)::int FROM transitions t
            WHERE t.edition_id = e.id AND event = 'publish') AS publications,
          (SELECT count(*)::int FROM transitions t
            WHERE t.edition_id = e.id AND event = 'retract') AS retractions,
          published_at IS NOT NULL AS published,
          retracted_at IS NOT NULL AND notice IS NOT NULL AS retracted,
          title IS NOT NULL AS titled,
          EXISTS (SELECT FROM edition_references r WHERE r.edition_id = e.id) AS "references",
          EXISTS (SELECT FROM public_addresses a
            WHERE a.kind = 'article' AND a.target_id = e.article_id) AS address,
          EXISTS (SELECT FROM articles a WHERE a.id = e.article_id
            AND a.live_edition_id = e.id AND a.open_edition_id IS NULL) AS shown,
          EXISTS (SELECT FROM transitions t WHERE t.edition_id = e.id
            AND t.hash = e.log_head AND t.sequence = e.log_length) AS head
        FROM editions e WHERE id = ${editionId}`,
  );
  if (!traces) throw new Error('The edition is gone');
  return traces;
};

/** All of a publication is there or nothing of it, and the same of a retraction. */
export const expectWhole = (traces: Traces): void => {
  const published = traces.publications > 0;
  const retracted = traces.retractions > 0;
  expect(traces).toMatchObject({
    publications: published ? 1 : 0,
    retractions: retracted ? 1 : 0,
    published,
    retracted,
    titled: published,
    references: published,
    address: published,
    shown: published,
    head: true,
  });
  expect(['published', 'retracted'].includes(traces.state)).toBe(published);
  expect(traces.state === 'retracted').toBe(retracted);
};

export const generationOf = async (installation: Installation): Promise<number> => {
  const [row] = await runSql<{ generation: string }>(
    installation,
    sql`SELECT generation FROM publication_generation`,
  );
  return Number(row?.generation);
};
