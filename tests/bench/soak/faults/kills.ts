import type { JobName } from '@/core/job-names';

export type KindOfJob = {
  task: JobName;
  /** SQL that selects what one is given. Absent: the load has enough of them. */
  payload?: string;
  /** The table whose first change is the middle of it. Absent: it changes none here, or only the first time. */
  writes?: string;
  /** What it does with its rows; absent: either. Others, who bring the job about, may insert them. */
  by?: 'UPDATE';
};

const one = (column: string, of: string, more = '') =>
  `SELECT json_build_object('${column}', id) FROM ${of} ${more} ORDER BY id DESC LIMIT 1`;
const byTheClock = `SELECT '{}'::json`;

/** Every kind of job, in the order of `src/core/job-names.ts`. */
export const kindsOfJobs: readonly KindOfJob[] = [
  { task: 'ensure-transition-is-announced', writes: 'notifications' },
  { task: 'ensure-edition-is-published', writes: 'transitions' },
  { task: 'ensure-mail-is-sent', writes: 'mails', by: 'UPDATE' },
  {
    task: 'ensure-password-letter-is-kept',
    payload: `SELECT '{"email": "nobody@example.org", "network": "soak"}'::json`,
  },
  {
    task: 'ensure-failed-sign-in-is-logged',
    payload: `SELECT '{"email": "nobody@example.org", "network": "soak", "wait": 0}'::json`,
  },
  { task: 'ensure-webhook-is-delivered', writes: 'webhook_deliveries', by: 'UPDATE' },
  { task: 'ensure-comment-is-announced', payload: one('comment', 'comments') },
  { task: 'ensure-assignment-is-announced', payload: one('assignment', 'assignments') },
  { task: 'ensure-source-is-described' },
  { task: 'ensure-source-is-checked', writes: 'link_checks' },
  {
    task: 'ensure-source-is-archived',
    payload: `SELECT json_build_object('sourceId', id, 'address', url, 'again', true) FROM sources WHERE url LIKE '%soak.example%' ORDER BY id DESC LIMIT 1`,
    writes: 'capture_attempts',
  },
  {
    task: 'ensure-archived-copy-is-known',
    payload: one('sourceId', 'sources', 'WHERE url IS NOT NULL'),
  },
  {
    task: 'ensure-quotations-are-checked',
    payload: one('sourceId', 'sources', 'WHERE url IS NOT NULL'),
  },
  { task: 'ensure-renditions-are-made', writes: 'renditions' },
  { task: 'ensure-renditions-are-forgotten', payload: `SELECT '{"files": []}'::json` },
  {
    task: 'ensure-search-knows-names',
    payload: `SELECT json_build_object('collection', 'authors', 'id', id) FROM authors ORDER BY id LIMIT 1`,
  },
  { task: 'ensure-no-edition-is-forgotten', payload: byTheClock },
  { task: 'ensure-overdue-reviews-are-announced', payload: byTheClock },
  { task: 'ensure-daily-letters-are-kept', payload: byTheClock },
  { task: 'ensure-due-links-are-checked', payload: byTheClock },
  { task: 'ensure-copies-are-judged', payload: byTheClock },
  { task: 'ensure-no-copy-is-missing', payload: byTheClock },
  { task: 'ensure-no-rendition-lingers', payload: byTheClock },
  { task: 'ensure-old-tries-are-forgotten', payload: byTheClock },
  { task: 'ensure-backup-is-made', payload: byTheClock },
];
