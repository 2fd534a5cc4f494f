import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { turnOf, type FetchPage } from '../fetching/fetch-page';
import type { FetchError } from '../rules/observation';
import { decodeBytes } from '../rules/decode';
import {
  longestRobots,
  robotsAddress,
  robotsLifetime,
  robotsVerdict,
  type RobotsAnswer,
  type RobotsVerdict,
} from '../rules/robots';

type Surroundings = { fetch: FetchPage; now: () => Date };
type ReadRobots = { verdict: RobotsVerdict; error?: FetchError };

/**
 * What the site of a page says about capturing it. Its robots.txt is read once a day for each host, kept in the database for
 * all workers; a host in trouble is asked again each time.
 */
export const readRobots = async (
  req: PayloadRequest,
  url: string,
  { fetch, now }: Surroundings,
): Promise<ReadRobots> => {
  const address = robotsAddress(url);
  if (address === undefined) return { verdict: 'disallowed' };
  const host = turnOf(new URL(address));
  const kept = await keptRobots(req, host, new Date(now().getTime() - robotsLifetime));
  if (kept) return { verdict: robotsVerdict(url, kept) };
  const page = await fetch(address, { keepBody: true, maxBytes: longestRobots });
  if (page.error) return { verdict: 'unavailable', error: page.error };
  const answer = {
    status: page.statusCode ?? null,
    text: page.body ? decodeBytes(page.body, 'text/plain; charset=utf-8') : null,
  };
  const verdict = robotsVerdict(url, answer);
  if (verdict !== 'unavailable') await keepRobots(req, host, answer, now());
  return { verdict };
};

const keptRobots = async (
  req: PayloadRequest,
  host: string,
  since: Date,
): Promise<RobotsAnswer | undefined> => {
  const [row] = await runSql<RobotsAnswer>(
    req,
    sql`SELECT robots_status AS status, robots AS text FROM link_hosts
        WHERE host = ${host} AND robots_at > ${since.toISOString()}::timestamptz`,
  );
  return row;
};

const keepRobots = (req: PayloadRequest, host: string, { status, text }: RobotsAnswer, at: Date) =>
  runSql(
    req,
    sql`INSERT INTO link_hosts (host, robots, robots_status, robots_at)
        VALUES (${host}, ${storable(text)}, ${status}, ${at.toISOString()}::timestamptz)
        ON CONFLICT (host) DO UPDATE SET robots = excluded.robots,
          robots_status = excluded.robots_status, robots_at = excluded.robots_at`,
  );

/** Postgres keeps no U+0000. */
const storable = (text: string | null): string | null =>
  text?.toWellFormed().replaceAll('\u0000', '') ?? null;
