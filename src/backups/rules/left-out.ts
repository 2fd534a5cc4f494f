/** Tables whose rows stay behind, and why. Everything else of the database is taken, so that what somebody adds is not forgotten. */
export const leftOut: Readonly<Record<string, string>> = {
  payload_migrations: 'the manifest names the migrations, and a restore runs them',
  payload_locked_documents: 'who had what open at that moment',
  payload_locked_documents_rels: 'who had what open at that moment',
  users_sessions: 'whoever has signed out since must not be signed in again',
  article_presence: 'who had what open at that moment',
  rate_limits: 'counts requests of one minute',
  worker_presence: 'which workers lived at that moment',
  renditions: 'made again from the documents, as their files are',
};
