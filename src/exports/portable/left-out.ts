/** What an export leaves behind, and why: by table, and by column of a table that comes along. */
export type LeftOut = {
  tables: Readonly<Record<string, string>>;
  columns: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

const tables: LeftOut['tables'] = {
  payload_migrations: 'the manifest names the migrations, and a restore runs them',
  payload_kv: 'belongs to an installation: the code for its first administrator',
  payload_preferences: 'how a person set up lists and columns of the desk',
  payload_preferences_rels: 'how a person set up lists and columns of the desk',
  payload_locked_documents: 'who had what open at that moment',
  payload_locked_documents_rels: 'who had what open at that moment',
  users_sessions: 'a session is a secret',
  api_keys: 'a key opens one installation',
  api_keys_scopes: 'a key opens one installation',
  calendar_feeds: 'the address of a feed opens one installation',
  backup_runs: 'what became of the backups of one installation',
  desk_visits: 'when somebody last looked at one installation',
  article_presence: 'who had what open at that moment',
  rate_limits: 'counts requests of one minute',
  sign_in_tries: 'counts tries of passwords that do not come along',
  mails: 'letters that were sent, and must not be sent twice',
  webhook_deliveries: 'messages that were sent, and must not be sent twice',
  link_hosts: 'whose turn it is to be asked, and what robots.txt said; asked again',
  worker_presence: 'which workers lived at that moment',
  renditions: 'made again from the documents',
  search_entries: 'made again from the editions',
  search_words: 'made again from the editions',
  publication_generation: 'counts changes for the caches of one installation',
  publication_changes: 'counts changes for the caches of one installation',
  listing_changes: 'empty between transactions',
  listing_entries: 'follows from the editions',
  listing_counts: 'follows from the editions',
  notice_entries: 'follows from the editions and their log',
  listed_authors: 'follows from the listings and the names of authors',
  cited_works: 'follows from the editions and their references',
  cited_sites: 'follows from the editions and their references',
};

const columns: LeftOut['columns'] = {
  users: {
    salt: 'a secret',
    hash: 'a secret',
    reset_password_token: 'a secret',
    reset_password_expiration: 'there is no token',
    reset_password_requested_at: 'there is no token',
  },
  webhooks: {
    secret: 'a secret',
    previous_secret: 'a secret',
    secret_changed_at: 'about a secret that does not come along',
  },
};

/** Everything else of the database is taken, so that a table that somebody adds is not forgotten. */
export const leftOut: LeftOut = { tables, columns };

/** What an export says instead of what is so here: without its secret a webhook rests until a person wakes it. */
export const saidInstead: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  webhooks: { active: false },
};
