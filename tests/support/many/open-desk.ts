import type { Client } from 'pg';
import { newestIds } from './desk-past';
import { writeLogs } from './logs';

/** How much of each: open articles with 20 citations and a reviewer each, published ones, and works. */
export type DeskSize = { open: number; published: number; works: number };

/**
 * Fills the desk of the demo with work, by SQL: open articles in every state with plans, reviewers, citations of which a
 * quarter waits, works with copies and link checks of which some are broken, and published articles. Triggers of each row
 * are left out, but what they keep of titles is made at the end.
 */
export const fillDesk = async (client: Client, { open, published, works }: DeskSize) => {
  await client.query('SET session_replication_role = replica');
  const { edition } = await newestIds(client);
  for (const statement of statementsFor(open, published, works)) await client.query(statement);
  await writeLogs(client, { after: edition });
  await client.query('SET session_replication_role = DEFAULT');
  await client.query('ANALYZE');
};

const statementsFor = (open: number, published: number, works: number): readonly string[] => [
  `CREATE TEMP TABLE people AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM users`,
  `CREATE TEMP TABLE made (id integer, n integer)`,
  `WITH inserted AS (
     INSERT INTO articles (title, slug, language, kind, owner_id, unresolved_citations, created_at, updated_at)
     SELECT 'How ' || n || ' rivers were measured', 'made-' || n, (ARRAY['en', 'ru', 'be'])[1 + n % 3]::enum_articles_language, 'analysis',
       (SELECT id FROM people WHERE people.n = made.n % (SELECT count(*) FROM people)),
       CASE WHEN n <= ${open} THEN 5 ELSE 0 END, now() - (n % 60) * interval '1 day', now() - (n % 50) * interval '1 hour'
     FROM generate_series(1, ${open + published}) AS made (n) RETURNING id, slug)
   INSERT INTO made SELECT id, substr(slug, 6)::integer FROM inserted`,
  `INSERT INTO editions (article_id, number, state, stage, round, policy, due_at, scheduled_for, scheduled_zone,
     approved_at, content_hash, title, language, created_at, updated_at, published_at)
   SELECT id, 1, (CASE WHEN n > ${open} THEN 'published'
       ELSE (ARRAY['draft', 'in_review', 'in_review', 'changes_requested', 'approved', 'scheduled'])[1 + n % 6] END)::enum_editions_state,
     0, 1, CASE WHEN n <= ${open} THEN (SELECT policy FROM editions WHERE policy IS NOT NULL ORDER BY id LIMIT 1) END,
     CASE WHEN n % 6 IN (1, 2) THEN now() + (n % 30 - 8) * interval '1 day' END,
     CASE WHEN n % 6 = 5 THEN now() + (1 + n % 40) * interval '1 day' END, 'Europe/Vilnius',
     CASE WHEN n % 6 = 4 THEN now() - interval '2 days' END, repeat('a', 64), 'How ' || n || ' rivers were measured',
     (ARRAY['en', 'ru', 'be'])[1 + n % 3]::enum_editions_language, now() - interval '40 days', now(),
     CASE WHEN n > ${open} THEN now() - (n % 700) * interval '1 day' END
   FROM made`,
  `UPDATE articles a SET workflow_state = e.state::text::enum_articles_workflow_state,
     open_edition_id = CASE WHEN made.n <= ${open} THEN e.id END,
     live_edition_id = CASE WHEN made.n > ${open} THEN e.id END
   FROM editions e JOIN made ON made.id = e.article_id WHERE a.id = e.article_id`,
  `INSERT INTO article_plans (article_id, planned_for, planned_zone, due_at)
   SELECT id, now() + (n % 45) * interval '1 day', 'Europe/Vilnius', CASE WHEN n % 3 = 0 THEN now() + (n % 20) * interval '1 day' END
   FROM made WHERE n <= ${open} AND n % 2 = 0`,
  `INSERT INTO assignments (article_id, edition_id, user_id, stage_name, at)
   SELECT e.article_id, e.id, (SELECT id FROM people WHERE people.n = (made.n + 1) % (SELECT count(*) FROM people)), 'Review', now()
   FROM editions e JOIN made ON made.id = e.article_id WHERE e.state = 'in_review'`,
  `CREATE TEMP TABLE cited (id integer, n integer)`,
  `WITH inserted AS (
     INSERT INTO sources (key, type, title, url, normalized_url, container_title, issued, health_verdict, health_checked_at, created_at, updated_at)
     SELECT 'made-' || n, 'webpage', md5(n::text) || ' of the ' || md5((n / 3)::text),
       CASE WHEN n % 4 > 0 THEN 'https://host' || n % 700 || '.example/' || n END,
       CASE WHEN n % 4 > 0 THEN 'https://host' || n % 700 || '.example/' || n END, 'Journal ' || n % 300, (1950 + n % 70)::text,
       (CASE n % 50 WHEN 1 THEN 'dead' WHEN 2 THEN 'failing' WHEN 3 THEN 'drifted' ELSE 'alive' END)::enum_sources_health_verdict,
       now() - interval '1 hour', now(), now() - n * interval '1 second'
     FROM generate_series(1, ${works}) n RETURNING id, key)
   INSERT INTO cited SELECT id, substr(key, 6)::integer FROM inserted`,
  `INSERT INTO sources_authors (_order, _parent_id, id, family, given)
   SELECT 1, id, 'made-' || id, 'Family' || n % 900, 'Given' FROM cited`,
  `INSERT INTO citations (article_id, key, status, words, sentence, position, proposed_url, created_at, updated_at)
   SELECT made.id, 'made-' || made.id || '-' || c, (CASE WHEN c <= 5 THEN 'unresolved' ELSE 'resolved' END)::enum_citations_status,
     'some words ' || c, 'In a sentence some words ' || c || ' stand.', c,
     CASE WHEN c <= 2 THEN 'https://host' || made.n % 700 || '.example/network' END, now(), now()
   FROM made, generate_series(1, 20) c WHERE made.n <= ${open}`,
  `INSERT INTO citations_cites (_order, _parent_id, id, source_id)
   SELECT 1, c.id, 'made-' || c.id, cited.id
   FROM citations c JOIN cited ON cited.n = 1 + (c.id::bigint * 7919) % ${works} WHERE c.key LIKE 'made-%' AND c.status = 'resolved'`,
  `INSERT INTO snapshots (source_id, taken_at, address, sha256, judgement, filename, text, created_at, updated_at)
   SELECT s.id, now(), s.url, md5(s.id::text) || md5('x' || s.id), 1, s.id || '.html', repeat('words of the page ', 200), now(), now()
   FROM sources s JOIN cited ON cited.id = s.id WHERE s.url IS NOT NULL AND n % 20 > 0`,
  `INSERT INTO link_checks (source_id, url, verdict, checked_at, created_at, updated_at)
   SELECT s.id, s.url, s.health_verdict::text::enum_link_checks_verdict, now() - c * interval '3 days', now(), now()
   FROM sources s JOIN cited ON cited.id = s.id, generate_series(1, 4) c WHERE s.url IS NOT NULL`,
  `INSERT INTO article_words (article_id, words)
   SELECT id, to_tsvector('pg_catalog.simple', search_fold('How ' || n || ' rivers were measured ' || repeat('water level gauge ' || n % 97 || ' ', 60)))
   FROM made WHERE n <= ${open}`,
  `INSERT INTO notifications (key, recipient_id, article_id, kind, at)
   SELECT 'made-' || n, (SELECT id FROM people WHERE people.n = made.n % (SELECT count(*) FROM people)), id, 'review_requested', now()
   FROM made WHERE n <= 300`,
];
