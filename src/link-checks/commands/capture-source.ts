import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';

import { listOf, runSql, sql } from '@/database/sql';
import { capturedFile } from '../captures/captured-file';
import {
  blindOutcomes,
  captureRefusal,
  largestCapture,
  robotsRefusal,
  type CaptureRefusal,
} from '../rules/capture-outcome';
import { userAgent, type FetchPage } from '../fetching/fetch-page';
import { linkFinding } from '../rules/findings';
import type { FetchedPage } from '../rules/observation';
import { pageKind } from '../rules/page-kind';
import { readableText } from '../page-contents/page-text';
import { headersSent } from '../fetching/request-once';
import { pageFaultOf } from '../rules/worth/page-fault';
import { log } from '@/platform/logging';
import { ok, type Result } from '@/platform/result';
import { toolName } from '@/platform/tool';
import { countsAsCopy } from '../queries/counting-copy';
import { mergedWith } from '@/sources/queries/merged-source';
import { keepCapture, keepEvidence, type KeptCapture } from './keep-capture';
import { readRobots } from './read-robots';
import { recordCaptureFailure, type CaptureFailure } from './record-capture-failure';
import { refuse, type Refusal } from '@/core/refusal';

export type CaptureSource = {
  /** Id of the source. */
  source: number;
  /** The address that was meant; another one by now needs no copy of this one. Left out, the present one. */
  address?: string;
  /** The network, one request at a time for each host. */
  fetch: FetchPage;
  now: () => Date;
  /** Look again although there is a copy, or it was tried a moment ago. */
  again?: boolean;
};

export type CapturedSource = KeptCapture | CaptureFailure | { outcome: 'nothing-to-do' };

/**
 * Keeps a copy of the page that a source names, where its site allows it and the page is what came, and records the try. No
 * transaction is open while the page is awaited.
 */
export const captureSource = async (
  req: PayloadRequest,
  { source: id, address, fetch, now, again = false }: CaptureSource,
): Promise<Result<CapturedSource, Refusal>> => {
  const source = await sourceNow(req, id, now());
  if (!source) return refuse(404, linkFinding('source-not-found'));
  const { url, title, key } = source;
  if (!url) return refuse(422, linkFinding('source-without-address', { title }));
  const isStale = address !== undefined && address !== url;
  if (isStale || (!again && (source.kept || source.lately)))
    return ok({ outcome: 'nothing-to-do' });

  const seen = await look(req, url, { fetch, now });
  const tried = { source: id, address: url, at: now() };
  if ('outcome' in seen) return recordCaptureFailure(req, { ...tried, ...seen });
  try {
    return await keep(req, { ...tried, key, page: seen });
  } catch (error) {
    // The page was read, and what went wrong is ours. Nobody reads a queue's log, so the desk says it.
    const detail = rootOf(error).slice(0, longestDetail);
    log('error', `No copy of ${url} could be stored`, { error: detail });
    return recordCaptureFailure(req, { ...tried, outcome: 'not-stored', detail });
  }
};

const longestDetail = 300; // characters

/** What the database or the store said: the errors around it repeat the statement with all of the page's words. */
const rootOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? rootOf(error.cause) : error.message;
};

type Read = { source: number; address: string; at: Date; key: string; page: FetchedPage };

/** By the same judgement as the link check: what is not the page is kept as evidence, and is no copy. */
const keep = async (
  req: PayloadRequest,
  { key, page, ...tried }: Read,
): Promise<Result<CapturedSource, Refusal>> => {
  const { contentType, title } = page;
  const body = page.body ?? new Uint8Array();
  const read = await readableText({ body, ...page });
  const file = await capturedFile(page, {
    stem: `${key}-${stamp(tried.at)}`,
    tool: toolName,
    requestHeaders: headersSent(userAgent),
    at: tried.at,
    newId: randomUUID,
  });
  const { url, finalUrl } = page;
  const kind = pageKind(body, contentType);
  const fault = pageFaultOf({ title, ...read, url, finalUrl, contentType, kind });
  const capture = { ...tried, page, read, file };
  return fault ? keepEvidence(req, { ...capture, fault }) : keepCapture(req, capture);
};

type Status = { key: string; url: string | null; title: string; kept: boolean; lately: boolean };

const sourceNow = async (
  req: PayloadRequest,
  id: number,
  now: Date,
): Promise<Status | undefined> => {
  const [row] = await runSql<Status>(
    req,
    sql`SELECT s.key, s.url, coalesce(s.title, '') AS title,
          EXISTS (SELECT FROM snapshots n WHERE n.address = s.url AND ${countsAsCopy(sql`n`)}
            AND n.source_id IN ${mergedWith(sql`coalesce(s.merged_into_id, s.id)`)}) AS kept,
          EXISTS (SELECT FROM capture_attempts WHERE source_id = s.id AND address = s.url
            AND outcome NOT IN ${listOf(blindOutcomes)}
            AND at > ${now.toISOString()}::timestamptz - ${rest}::interval) AS lately
        FROM sources s WHERE s.id = ${id}`,
  );
  return row;
};

/** A page that could not be kept is left in peace for a while, however often its citation is saved. */
const rest = '1 hour';

type Failed = { outcome: CaptureRefusal; detail: string | null };
type Surroundings = { fetch: FetchPage; now: () => Date };

/** The page, if it may be read and can be kept. Where it leads elsewhere, that site's rules count as well. */
const look = async (
  req: PayloadRequest,
  url: string,
  surroundings: Surroundings,
): Promise<FetchedPage | Failed> => {
  const refused = await refusedByRobots(req, url, surroundings);
  if (refused) return refused;
  const page = await surroundings.fetch(url, { keepBody: true, maxBytes: largestCapture });
  const length = page.body?.length ?? 0;
  const outcome = captureRefusal({ ...page, length });
  if (outcome) return { outcome, detail: page.error ?? String(page.statusCode ?? '') };
  const elsewhere = page.finalUrl === url ? undefined : page.finalUrl;
  return (elsewhere && (await refusedByRobots(req, elsewhere, surroundings))) || page;
};

const refusedByRobots = async (
  req: PayloadRequest,
  url: string,
  surroundings: Surroundings,
): Promise<Failed | undefined> => {
  const { verdict, error } = await readRobots(req, url, surroundings);
  const outcome = error ? captureRefusal({ error, length: 0 }) : robotsRefusal(verdict);
  return outcome && { outcome, detail: error ?? null };
};

const stamp = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+Z$/g, '');
