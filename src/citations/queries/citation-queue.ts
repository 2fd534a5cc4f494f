import type { PayloadRequest } from 'payload';

import type { LocatorLabel } from '@/sources/rules/csl';
import { mostQueued, type QueueFilter } from '../rules/queue-filter';
import { queueStatuses, type QueueStatus } from '../rules/queue-status';
import { wordsInSentence, type WordsInSentence } from '../rules/words-in-sentence';
import { listOf, runSql, sql } from '@/database/sql';
import type { Finding } from '@/platform/finding';
import type { State } from '@/editions/rules/states';
import { citationFindings } from './citation-findings';
import { countsAsCopy } from '@/link-checks/queries/counting-copy';
import { hiddenArticles } from '@/articles/queries/visibility';
import { sourcesById, type ListedSource } from '@/sources/queries/sources-by-id';
import { undescribedSources } from '@/sources/queries/undescribed-sources';

/** A citation of a text that is open, and why it waits for a person. Times are ISO 8601 in UTC. */
export type QueuedCitation = {
  key: string;
  /** As the note will be numbered, counted over the text as it stands. */
  number: number;
  status: QueueStatus;
  article: {
    id: number;
    title: string;
    language: string;
    state: State | null;
    /** Who can be asked what the words rest on. */
    owner: { id: number; name: string } | null;
  };
  sentence: WordsInSentence;
  cites: readonly {
    source: ListedSource;
    locatorLabel: LocatorLabel | null;
    locator: string | null;
  }[];
  proposedUrl: string | null;
  note: string | null;
  quotation: string | null;
  waiver: string | null;
  /** When the mark was made. */
  since: string;
  /** To be sent back with a decision, so that nobody decides on what has changed. */
  updatedAt: string;
  /** What is wrong with it beyond its status. */
  findings: readonly Finding[];
};

export type CitationQueue = {
  docs: readonly QueuedCitation[];
  page: number;
  totalPages: number;
  /** Under the same filters, whatever the status. */
  counts: Readonly<Record<QueueStatus, number>>;
  /** Articles with anything that waits. */
  articles: readonly { id: number; title: string; waiting: number }[];
};

export type HowQueued = {
  /** Whether `findings` says what publication would be refused for, which takes a while for each article. */
  isJudged?: boolean;
};

/** Citations of open texts that reach the person, by article and in reading order. */
export const citationQueue = async (
  req: PayloadRequest,
  wish: QueueFilter = {},
  { isJudged = true }: HowQueued = {},
): Promise<CitationQueue> => {
  const { page = 1, limit = 50 } = wish;
  const size = Math.min(Math.max(limit, 0), mostQueued);
  const wanted = wish.status ? [wish.status] : (['unresolved', 'proposed'] as const);
  const [found] = await runSql<{ counted: Counted[]; here: unknown[] }>(
    req,
    sql`WITH ${await reached(req, wish)}, counted AS (
          SELECT article_id, title, status, count(*) AS waiting FROM waiting
          WHERE status IN ('unresolved', 'proposed', 'broken', 'waived')
          GROUP BY article_id, title, status ORDER BY article_id
        ), page AS (
          SELECT id, article_id, position, title, status FROM waiting
          WHERE status IN ${listOf(wanted)}
            AND (${wish.article ?? null}::int IS NULL OR article_id = ${wish.article ?? null}::int)
          ORDER BY article_id, position, id
          LIMIT ${size} OFFSET ${(Math.max(page, 1) - 1) * size})
        SELECT (SELECT coalesce(jsonb_agg(counted ORDER BY article_id), '[]') FROM counted) AS counted,
          (SELECT coalesce(jsonb_agg(page), '[]') FROM page) AS here`,
  );
  const { counted, here } = found ?? { counted: [], here: [] };
  const counts = countsOf(
    counted.filter(({ article_id }) => !wish.article || article_id === wish.article),
  );
  const total = wanted.reduce((sum, status) => sum + counts[status], 0);
  const rows = here.length === 0 ? [] : await runSql<Row>(req, shown(here));
  return {
    docs: await queuedOf(req, rows, isJudged),
    page: Math.max(page, 1),
    totalPages: size === 0 ? 1 : Math.max(1, Math.ceil(total / size)),
    counts,
    articles: articlesOf(counted),
  };
};

type Counted = { article_id: number; title: string; status: QueueStatus; waiting: number };

const countsOf = (rows: readonly Counted[]): Record<QueueStatus, number> => {
  const sumOf = (status: QueueStatus) =>
    rows.filter((row) => row.status === status).reduce((sum, row) => sum + row.waiting, 0);
  return Object.fromEntries(queueStatuses.map((status) => [status, sumOf(status)])) as Record<
    QueueStatus,
    number
  >;
};

const articlesOf = (rows: readonly Counted[]): CitationQueue['articles'] => {
  const articles = new Map<number, { id: number; title: string; waiting: number }>();
  for (const { article_id: id, title, status, waiting } of rows) {
    const before = articles.get(id)?.waiting ?? 0;
    const more = status === 'waived' ? 0 : waiting;
    articles.set(id, { id, title, waiting: before + more });
  }
  return [...articles.values()];
};

type Row = {
  id: number;
  key: string;
  number: string;
  article_id: number;
  title: string;
  language: string;
  state: State | null;
  owner: QueuedCitation['article']['owner'];
  status: QueueStatus;
  words: string;
  sentence: string;
  note: string | null;
  quotation: string | null;
  proposed_url: string | null;
  waiver: string | null;
  since: string;
  updated_at: string;
  cites: { source: number; label: LocatorLabel | null; locator: string | null }[] | null;
};

/** CTE `waiting`: citations of open texts that reach the person, with how each stands. */
const reached = async (req: PayloadRequest, { mine }: QueueFilter) => {
  const hidden = await hiddenArticles(req);
  const me = Number(req.user?.id ?? 0);
  const theirs = sql`AND (a.owner_id = ${me}
    OR EXISTS (SELECT FROM articles_bylines b JOIN authors ON authors.id = b.author_id
      WHERE b._parent_id = a.id AND authors.user_id = ${me})
    OR EXISTS (SELECT FROM assignments s WHERE s.article_id = a.id AND s.user_id = ${me}
      AND s.ended_at IS NULL))`;
  return sql`${beingWritten}, ${restingOnBrokenLink}, waiting AS (
    SELECT c.id, c.article_id, c.position, coalesce(a.title, '') AS title,
      CASE WHEN c.status <> 'resolved' THEN c.status::text
        WHEN c.id IN (SELECT id FROM resting) THEN 'broken'
        ELSE 'resolved' END AS status
    FROM written a JOIN citations c ON c.article_id = a.id
    WHERE c.position IS NOT NULL
      AND NOT (a.id = ANY(${sql.param([...hidden])}::int[])) ${mine ? theirs : sql``})`;
};

/** CTE `written`: the texts that are open, however many were closed in all the years. */
const beingWritten = sql`written AS MATERIALIZED (
  SELECT id, title, owner_id FROM articles
  WHERE workflow_state IN ('draft', 'in_review', 'changes_requested') OR workflow_state IS NULL)`;

/**
 * CTE `resting`: citations of these that name a page which fails, where neither a copy nor a waiver stands in for it. It begins
 * with what is cited in them: of pages that fail there are as many more as there are years.
 */
const restingOnBrokenLink = sql`cited AS MATERIALIZED (
    SELECT c.id, cc.source_id FROM written JOIN citations c ON c.article_id = written.id
    JOIN citations_cites cc ON cc._parent_id = c.id
    WHERE c.status = 'resolved' AND c.link_waiver_reason IS NULL
  ), failing AS MATERIALIZED (
    SELECT named.id FROM (SELECT DISTINCT source_id FROM cited) once
    JOIN sources named ON named.id = once.source_id
    JOIN sources s ON s.id = coalesce(named.merged_into_id, named.id)
    WHERE s.url IS NOT NULL
      AND s.health_verdict IN ('failing', 'dead', 'drifted', 'soft-404', 'blocked')
      AND NOT EXISTS (SELECT FROM snapshots n JOIN sources family ON family.id = n.source_id
        WHERE (family.id = s.id OR family.merged_into_id = s.id)
          AND n.address IN (s.url, named.url) AND ${countsAsCopy(sql`n`)})
  ), resting AS MATERIALIZED (
    SELECT DISTINCT cited.id FROM cited JOIN failing ON failing.id = cited.source_id)`;

/** What is shown of each on the page. */
const shown = (page: readonly unknown[]) => sql`
  SELECT c.id, c.key, c.article_id, page.title, a.language::text AS language,
    a.workflow_state::text AS state,
    (SELECT json_build_object('id', u.id, 'name', u.name) FROM users u WHERE u.id = a.owner_id) AS owner,
    c.position, coalesce(c.words, '') AS words, coalesce(c.sentence, '') AS sentence, c.note,
    c.quotation, c.proposed_url, c.waiver_reason AS waiver,
    to_json(c.created_at) #>> '{}' AS since, to_json(c.updated_at) #>> '{}' AS updated_at,
    page.status,
    (SELECT count(*) FROM citations earlier WHERE earlier.article_id = c.article_id
      AND earlier.position <= c.position) AS number,
    (SELECT jsonb_agg(jsonb_build_object('source', coalesce(s.merged_into_id, s.id),
        'label', cc.locator_label, 'locator', cc.locator) ORDER BY cc._order)
      FROM citations_cites cc JOIN sources s ON s.id = cc.source_id
      WHERE cc._parent_id = c.id) AS cites
  FROM jsonb_to_recordset(${JSON.stringify(page)}::jsonb)
    AS page (id int, article_id int, position numeric, title text, status text)
  JOIN citations c ON c.id = page.id JOIN articles a ON a.id = c.article_id
  ORDER BY page.article_id, page.position, page.id`;

const queuedOf = async (
  req: PayloadRequest,
  rows: readonly Row[],
  isJudged: boolean,
): Promise<QueuedCitation[]> => {
  const ids = rows.flatMap(({ cites }) => (cites ?? []).map(({ source }) => source));
  const sources = await sourcesById(req, ids);
  const undescribed = await undescribedSources(req, ids);
  const findings = await findingsOf(req, isJudged ? rows.map(({ article_id }) => article_id) : []);
  return rows.map((row) => ({
    key: row.key,
    number: Number(row.number),
    status: row.status,
    article: {
      id: row.article_id,
      title: row.title,
      language: row.language,
      state: row.state,
      owner: row.owner,
    },
    sentence: wordsInSentence(row.words, row.sentence),
    cites: (row.cites ?? []).flatMap(({ source, label, locator }) => {
      const listed = sources.get(source);
      return listed ? [{ source: listed, locatorLabel: label, locator }] : [];
    }),
    proposedUrl: row.proposed_url,
    note: row.note,
    quotation: row.quotation,
    waiver: row.status === 'waived' ? row.waiver : null,
    since: new Date(row.since).toISOString(),
    updatedAt: new Date(row.updated_at).toISOString(),
    findings: [
      ...(findings.get(row.key) ?? []),
      ...(row.cites ?? []).flatMap(({ source }) => undescribed.get(source) ?? []),
    ],
  }));
};

/** By key of the citation: with what publication would be refused because of its pages, copies and quoted words. */
const findingsOf = async (
  req: PayloadRequest,
  articles: readonly number[],
): Promise<ReadonlyMap<string, readonly Finding[]>> => {
  const findings = new Map<string, readonly Finding[]>();
  for (const article of new Set(articles)) {
    for (const [key, judged] of await citationFindings(req, article)) {
      // That a source is missing is why it stands in the queue.
      findings.set(
        key,
        judged.findings.filter(({ rule }) => !/^citation-/.test(rule)),
      );
    }
  }
  return findings;
};
