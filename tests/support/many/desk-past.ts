import type { Client } from 'pg';
import { writableFormats } from '@/interchange/registry';
import { judgement } from '@/link-checks/rules/worth/page-fault';
import { writeLogs } from './logs';

/**
 * What a desk keeps of articles that `manyArticles` made: citations and their works with looks at the pages and copies,
 * logs, approvals, versions, words, comments, news and letters of past years. Of copies and renditions there are rows and no
 * files; these renditions are of other metadata than is asked for. Nothing is due for a look.
 */
export const fillDeskPast = async (
  client: Client,
  { after }: { after: { article: number; edition: number; source: number } },
): Promise<void> => {
  await client.query('SET session_replication_role = replica');
  for (const statement of ofSources(after.source)) await client.query(statement);
  for (const statement of ofArticles(after.article)) await client.query(statement);
  await writeLogs(client, { after: after.edition });
  await client.query('SET session_replication_role = DEFAULT');
  await client.query('VACUUM ANALYZE');
};

/** The newest row of each before anything was made. */
export const newestIds = async (client: Client) => {
  const { rows } = await client.query<{ article: number; edition: number; source: number }>(
    `SELECT (SELECT coalesce(max(id), 0) FROM articles) AS article,
       (SELECT coalesce(max(id), 0) FROM editions) AS edition,
       (SELECT coalesce(max(id), 0) FROM sources) AS source`,
  );
  return rows[0] ?? { article: 0, edition: 0, source: 0 };
};

/** One of the people, by a number. */
const somebody = (number: string) =>
  `(SELECT ids[1 + (${number}) % array_length(ids, 1)] FROM people)`;

const ofSources = (after: number): readonly string[] => [
  `INSERT INTO link_checks (source_id, url, verdict, status_code, checked_at, milliseconds, created_at, updated_at)
   SELECT s.id, s.url, s.health_verdict::text::enum_link_checks_verdict, CASE s.health_verdict WHEN 'dead' THEN 404 ELSE 200 END,
     s.health_checked_at - c * interval '30 days', 300, now() - c * interval '30 days', now()
   FROM sources s, generate_series(0, 2) c WHERE s.id > ${after} AND s.url <> ''`,
  `INSERT INTO snapshots (source_id, taken_at, address, final_url, status_code, content_type, title, way, sha256, judgement,
     text, created_at, updated_at)
   SELECT s.id, s.created_at, s.url, s.url, 200, 'text/html', s.title, 'capture', md5(s.id::text) || md5('x' || s.id), ${judgement},
     repeat(s.title || ' ', 12), s.created_at, s.created_at
   FROM sources s WHERE s.id > ${after} AND s.url <> '' AND s.id % 20 > 0`,
  `INSERT INTO capture_attempts (source_id, address, at, outcome, snapshot_id)
   SELECT source_id, address, taken_at, 'kept', id FROM snapshots WHERE source_id > ${after}`,
  `INSERT INTO capture_attempts (source_id, address, at, outcome)
   SELECT s.id, s.url, s.created_at, 'blocked' FROM sources s WHERE s.id > ${after} AND s.url <> '' AND s.id % 20 = 0`,
];

const ofArticles = (after: number): readonly string[] => [
  `CREATE TEMP TABLE people AS SELECT array_agg(id ORDER BY id) AS ids FROM users`,
  `UPDATE articles SET owner_id = ${somebody('id')}, unresolved_citations = 0 WHERE id > ${after}`,
  `INSERT INTO articles_rels (parent_id, path, "order", topics_id)
   SELECT e.article_id, 'topics', r."order", r.topics_id
   FROM editions e JOIN editions_rels r ON r.parent_id = e.id AND r.path = 'topics'
   WHERE e.article_id > ${after} AND e.state <> 'superseded'`,
  `INSERT INTO _articles_v (parent_id, version_title, version_standfirst, version_body, version_slug, version_kind,
     version_language, version_translation_group, version_series_id, version_series_position, version_owner_id,
     version_workflow_state, version_live_edition_id, version_unresolved_citations, version_updated_at,
     version_created_at, created_at, updated_at, latest)
   SELECT id, title, standfirst, body, slug, kind::text::enum__articles_v_version_kind,
     language::text::enum__articles_v_version_language, translation_group, series_id, series_position, owner_id,
     workflow_state::text::enum__articles_v_version_workflow_state, live_edition_id, 0, updated_at, created_at,
     created_at, updated_at, true
   FROM articles WHERE id > ${after}`,
  `INSERT INTO citations (article_id, key, status, words, sentence, position, resolved_by_id, resolved_at, created_at, updated_at)
   SELECT r.article_id, r.key, 'resolved', r.words, 'In a sentence ' || r.words || ' stand.', r.number,
     ${somebody('r.article_id')}, e.first_published_at - interval '10 days', e.first_published_at - interval '12 days',
     e.first_published_at - interval '10 days'
   FROM edition_references r JOIN editions e ON e.id = r.edition_id
   WHERE r.article_id > ${after} AND e.state <> 'superseded'`,
  `INSERT INTO citations_cites (_order, _parent_id, id, source_id, locator_label, locator)
   SELECT 1, c.id, 'many-' || c.id, r.source_id, 'page', (r.number + 10)::text
   FROM citations c JOIN edition_references r ON r.article_id = c.article_id AND r.key = c.key
   JOIN editions e ON e.id = r.edition_id AND e.state <> 'superseded' WHERE c.article_id > ${after}`,
  `INSERT INTO approvals (edition_id, article_id, round, stage, user_id, content_hash, at)
   SELECT id, article_id, 1, 0, ${somebody('id')}, content_hash, published_at - interval '3 days'
   FROM editions WHERE article_id > ${after}`,
  `INSERT INTO assignments (edition_id, article_id, stage_name, user_id, at, ended_at)
   SELECT id, article_id, 'Review', ${somebody('id')}, published_at - interval '9 days', published_at - interval '3 days'
   FROM editions WHERE article_id > ${after}`,
  `INSERT INTO comments (article_id, edition_id, author_id, text, quote_exact, blocking, resolved_at, resolved_by_id, created_at, updated_at)
   SELECT article_id, id, ${somebody('id + c')}, 'Is this the figure of that year?', 'that year', c = 1,
     published_at - interval '4 days', ${somebody('id')}, published_at - interval '6 days', published_at - interval '4 days'
   FROM editions, generate_series(1, 2) c WHERE article_id > ${after}`,
  `INSERT INTO article_words (article_id, words)
   SELECT id, to_tsvector('pg_catalog.simple', search_fold(concat_ws(E'\\n', title, search_lines(body))))
   FROM articles WHERE id > ${after} ON CONFLICT DO NOTHING`,
  `INSERT INTO article_revisions (article_id, revision, fields, by_name, at)
   SELECT id, n, ARRAY['body'], 'Somebody', created_at - n * interval '1 hour'
   FROM articles, generate_series(1, 3) n WHERE id > ${after}`,
  `INSERT INTO notifications (key, recipient_id, article_id, edition_id, kind, at, read_at)
   SELECT 'many-' || id || '-' || n, ${somebody('id + n')}, article_id, id,
     (ARRAY['review_requested', 'approved', 'published'])[n]::enum_notifications_kind,
     published_at - (9 - n * 3) * interval '1 day', published_at + interval '1 day'
   FROM editions, generate_series(1, 3) n WHERE article_id > ${after}`,
  `INSERT INTO mails ("to", subject, text, sent_at, attempts, key, created_at, updated_at)
   SELECT 'somebody@example.org', 'A text waits for your review', repeat('A text waits for your review. ', 10),
     published_at, 1, 'many-' || id || '-' || n, published_at, published_at
   FROM editions, generate_series(1, 2) n WHERE article_id > ${after}`,
  renditions(after),
];

/** Of each text in every format, as publication has them made. */
const renditions = (after: number): string => {
  const known = writableFormats
    .map(({ name, renderer }) => `('${name}', '${renderer}')`)
    .join(', ');
  return `INSERT INTO renditions (content_hash, live_metadata_hash, format, renderer, made_at, file, size, sha256)
   SELECT content_hash, md5(content_hash), format, renderer, published_at + interval '1 minute',
     md5(content_hash || format), 60000, md5(content_hash || format) || md5(format)
   FROM editions, (VALUES ${known}) AS known (format, renderer)
   WHERE article_id > ${after} AND state IN ('published', 'retracted')
   ON CONFLICT DO NOTHING`;
};
