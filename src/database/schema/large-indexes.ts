const named = `(coalesce(given, '') || ' ' || coalesce(family, '') || ' ' || coalesce(literal, ''))`;

type Indexes = Readonly<Record<string, string>>;

/**
 * What people ask for all day, from when there were many years:
 *
 * - what went out lately, and what waits for a word after it went out;
 * - letters that wait or were given up, open threads, copies by the rules that judged them;
 * - what is looked for by a part of a name, at the desk;
 * - the works that were changed last.
 */
const years: Indexes = {
  editions_by_publication: `editions (published_at) WHERE published_at IS NOT NULL`,
  editions_undecided: `editions (published_at, id) WHERE (state = 'published' AND review_due)
    OR (state IN ('published', 'withdrawn') AND retraction_proposal IS NOT NULL)`,
  mails_waiting: `mails (id) WHERE sent_at IS NULL AND gave_up_at IS NULL`,
  mails_given_up: `mails (id) WHERE gave_up_at IS NOT NULL`,
  comments_open_threads: `comments (article_id) WHERE resolved_at IS NULL AND reply_to_id IS NULL`,
  snapshots_judged: `snapshots (judgement, id)`,
  articles_like_title: `articles USING gin (title gin_trgm_ops)`,
  sources_changed_last: `sources (updated_at DESC, id DESC) WHERE merged_into_id IS NULL`,
  sources_like_description: `sources USING gin ((coalesce(title, '') || ' ' || coalesce(container_title, '')
    || ' ' || coalesce(publisher, '') || ' ' || coalesce(url, '') || ' ' || coalesce(doi, '')
    || ' ' || coalesce(isbn, '')) gin_trgm_ops)`,
  sources_authors_like_name: `sources_authors USING gin (${named} gin_trgm_ops)`,
  sources_editors_like_name: `sources_editors USING gin (${named} gin_trgm_ops)`,
  sources_by_verdict: `sources (health_verdict, health_checked_at NULLS FIRST, id)
    WHERE merged_into_id IS NULL`,
};

/** Articles in the order in which strangers and programs get them. */
const listsOfStrangers: Indexes = {
  editions_by_day: `editions (date DESC NULLS LAST, id DESC) WHERE state IN ('published', 'retracted')`,
};

/**
 * Indexes on tables that grow with the years, by the migration that they belong to and by name: what is asked often and would
 * read a whole table else. In the order in which they are made.
 */
export const largeIndexes = {
  '20261201_000040_years': years,
  '20261203_000000_lists_of_strangers': listsOfStrangers,
} as const satisfies Readonly<Record<string, Indexes>>;

export type MigrationOfIndexes = keyof typeof largeIndexes;

export const bringsIndexes = (migration: string): migration is MigrationOfIndexes =>
  migration in largeIndexes;
