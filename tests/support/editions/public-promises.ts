import { expect } from '@jest/globals';
import type { BasePayload } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { FrozenDocument } from '@/document/document';
import { marksOf } from '@/document/walk';
import type { Edition } from '@/payload-types';
import { addressAnswer } from '@/reading/queries/address-answer';
import { liveArticle } from '@/reading/articles/live-article';
import { transitionLog } from '@/editions/queries/transition-log';
import { isLive, isOpen } from '@/editions/rules/states';

import { editionsOf } from './promises';

/** What readers were given so far: addresses, and editions by their ids. */
export type Given = { addresses: Set<string>; editions: Set<number> };

/** Checks promises 6–8 for an article, as its readers find it. */
export const expectPublicPromises = async (
  payload: BasePayload,
  articleId: number,
  given: Given,
): Promise<void> => {
  const editions = await editionsOf(payload, articleId);
  for (const edition of editions) {
    await expectInTime(payload, edition);
    if (!edition.publishedAt || given.editions.has(edition.id)) continue;
    given.editions.add(edition.id);
    await expectSourced(payload, articleId, edition);
  }
  await expectAnswers(payload, articleId, editions, given.addresses);
};

/** Promise 6: public once and not before its time, and then the bytes that were scheduled. */
const expectInTime = async (payload: BasePayload, edition: Edition): Promise<void> => {
  if (isOpen(edition.state)) expect(edition.publishedAt ?? null).toBeNull();
  const log = await transitionLog({ payload }, edition.id);
  const publications = log.filter(
    ({ toState, fromState }) => toState !== fromState && toState === 'published',
  );
  expect(publications.length).toBe(edition.publishedAt ? 1 : 0);
  const [published] = publications;
  if (!published || published.actor !== null) return;
  const plan = log.slice(0, published.sequence - 1).findLast(({ event }) => event === 'schedule');
  expect(Date.parse(published.at)).toBeGreaterThanOrEqual(
    Date.parse(plan?.data.scheduledFor ?? ''),
  );
  expect(published.contentHash).toBe(plan?.contentHash);
};

/**
 * Promise 7: at the moment of publication each mark has its source or a waiver, each link was seen, and what is broken or
 * not kept has a copy, or a recorded waiver for exactly this address.
 */
const expectSourced = async (
  payload: BasePayload,
  articleId: number,
  edition: Edition,
): Promise<void> => {
  const document = edition.document as unknown as FrozenDocument;
  const rows = await runSql<CitationRow>(
    { payload },
    sql`SELECT key, status::text, coalesce(link_waiver_reason, '') AS reason,
          coalesce(link_waiver_covers, '[]') AS covers
        FROM citations WHERE article_id = ${articleId}`,
  );
  const resolved = new Map(rows.map((row) => [row.key, row]));
  const marks = [...new Set(marksOf(document.body).map(({ key }) => key))];
  for (const key of marks) expect(['resolved', 'waived']).toContain(resolved.get(key)?.status);
  const needsCopies = await asksForCopies(payload, edition);
  for (const { citations, cites } of document.notes) {
    for (const row of citations.map((key) => resolved.get(key))) {
      if (row?.status !== 'resolved') continue;
      for (const { reference } of cites) {
        const url = document.references.find(({ id }) => id === reference)?.URL;
        if (url) await expectKept(payload, row, { key: reference, url, needsCopies });
      }
    }
  }
};

type CitationRow = {
  key: string;
  status: string;
  reason: string;
  covers: { address?: string; lacks?: string[] }[];
};
type Cited = { key: string; url: string; needsCopies: boolean };

const expectKept = async (
  payload: BasePayload,
  { reason, covers }: CitationRow,
  { key, url, needsCopies }: Cited,
): Promise<void> => {
  const verdict = await lastVerdict(payload, key, url);
  expect(verdict).not.toMatch(/never checked|unchecked/);
  const kept = await runSql(
    { payload },
    sql`SELECT snapshots.id FROM snapshots JOIN sources ON sources.id = source_id
        WHERE sources.key = ${key} AND address = ${url}`,
  );
  const isWaived = (lack: string) =>
    reason !== '' && covers.some((one) => one.address === url && one.lacks?.includes(lack));
  const opens = /alive|moved/.test(verdict);
  expect(opens || kept.length > 0 || isWaived('link')).toBe(true);
  expect(!needsCopies || kept.length > 0 || isWaived('copy')).toBe(true);
};

/** By the policy of its review, or of now where it had none. */
const asksForCopies = async (payload: BasePayload, { policy }: Edition): Promise<boolean> => {
  const taken = policy as { citations?: { requireSnapshots?: boolean } } | null | undefined;
  if (taken) return taken.citations?.requireSnapshots !== false;
  const { citations } = await payload.findGlobal({ slug: 'editorial-policy', depth: 0 });
  return citations.requireSnapshots !== false;
};

const lastVerdict = async (payload: BasePayload, key: string, url: string): Promise<string> => {
  const [row] = await runSql<{ verdict: string }>(
    { payload },
    sql`SELECT verdict::text FROM link_checks JOIN sources ON sources.id = source_id
        WHERE sources.key = ${key} AND link_checks.url = ${url} ORDER BY link_checks.id DESC LIMIT 1`,
  );
  return row?.verdict ?? 'never checked';
};

type Address = { path: string; status: number };

/** Promise 8: what was ever given out is still there, and answers as the article's status says. */
const expectAnswers = async (
  payload: BasePayload,
  articleId: number,
  editions: readonly Edition[],
  given: Set<string>,
): Promise<void> => {
  const addresses = await runSql<Address>(
    { payload },
    sql`SELECT path, status::int FROM public_addresses
        WHERE kind IN ('article', 'export', 'edition') AND target_id = ${articleId} ORDER BY path`,
  );
  const paths = addresses.map(({ path }) => path);
  for (const path of given) expect(paths).toContain(path);
  for (const path of paths) given.add(path);
  if (!editions.some(({ publishedAt }) => publishedAt)) expect(paths).toEqual([]);
  const live = editions.find(({ state }) => isLive(state));
  for (const { path, status } of addresses) {
    expect([200, 301, 410]).toContain(status);
    const { kind } = await addressAnswer({ payload }, path);
    // Where the text stands, its page answers, and nobody may say that it was taken back.
    const stands = status === 200 && live !== undefined && live.state !== 'withdrawn';
    expect({ path, kind, stands }).toEqual({
      path,
      kind: expect.any(String),
      stands: kind === 'unknown',
    });
  }
  await expectPage(payload, paths[0], live);
};

/** Readers have the live edition's own bytes, or none of it. */
const expectPage = async (
  payload: BasePayload,
  path: string | undefined,
  live: Edition | undefined,
): Promise<void> => {
  if (!path) return;
  const scope = { req: { payload }, language: 'en', languages: ['en'] } as const;
  const view = await liveArticle(scope, path.replace('/articles/', ''));
  const isThere = live?.state === 'published' || live?.state === 'retracted';
  expect(view?.contentHash ?? null).toBe(isThere ? live.contentHash : null);
};
