/**
 * Every job by its name, with what it is given; `src/jobs/task-list.ts` says what each does. A payload names rows, and is
 * looked up anew when the job runs.
 */
export type JobPayloads = {
  /** People and programs elsewhere hear of an entry in an edition's log. */
  'ensure-transition-is-announced': { edition: number; sequence: number };
  /** A scheduled edition is published; `scheduledFor` is ISO 8601. */
  'ensure-edition-is-published': { edition: number; scheduledFor: string };
  /** One e-mail has left. */
  'ensure-mail-is-sent': { mail: number };
  /** Whoever has this address gets a letter about their password. */
  'ensure-password-letter-is-kept': { email: string; network: string };
  /** A wrong password for an account stands in the log; `wait` is in seconds. */
  'ensure-failed-sign-in-is-logged': { email: string; network: string; wait: number };
  /** One message has reached a webhook. */
  'ensure-webhook-is-delivered': { delivery: number };
  /** People are told of a comment that names them. */
  'ensure-comment-is-announced': { comment: number };
  /** A person hears that a review was given to them. */
  'ensure-assignment-is-announced': { assignment: number };
  /** A source that came as an address alone has been asked what it is. */
  'ensure-source-is-described': { source: number };
  /** A cited page has been looked at once, or with `again` once more. */
  'ensure-source-is-checked': { source: number; again?: boolean };
  /** A copy of a cited page is kept, or it is known why not. */
  'ensure-source-is-archived': { sourceId: number; address: string; again?: boolean };
  /** Archives elsewhere were asked for a copy of a source's page. */
  'ensure-archived-copy-is-known': { sourceId: number };
  /** Quoted words are looked for in the copies of their sources. */
  'ensure-quotations-are-checked': { sourceId: number } | { citationKey: string };
  /** What readers have of an article is kept in every file format. */
  'ensure-renditions-are-made': { article: number };
  /** Files of renditions are no longer in the store. */
  'ensure-renditions-are-forgotten': { files: readonly string[] };
  /** Texts are found by what a person, topic, series or cited work is called now. */
  'ensure-search-knows-names': { collection: string; id: number };
  /** Each scheduled edition has the job that will publish it. */
  'ensure-no-edition-is-forgotten': ByTheClock;
  /** Whoever should have reviewed something by now, and the editors, have heard of it. */
  'ensure-overdue-reviews-are-announced': ByTheClock;
  /** Whoever wants one has their letter of the day, if there is something unread. */
  'ensure-daily-letters-are-kept': ByTheClock;
  /** Each cited page that is due for a look has a job of its own. */
  'ensure-due-links-are-checked': ByTheClock;
  /** Every copy was judged by the rules that are in force. */
  'ensure-copies-are-judged': ByTheClock;
  /** Copies of cited pages are asked for again, here and elsewhere, where that makes sense. */
  'ensure-no-copy-is-missing': ByTheClock;
  /** The store of renditions holds what readers are given, and nothing else. */
  'ensure-no-rendition-lingers': ByTheClock;
  /** The backup that was due by the clock was made, or administrators know why not. */
  'ensure-backup-is-made': ByTheClock;
  /** Tries of passwords that no longer slow anybody down have left the database. */
  'ensure-old-tries-are-forgotten': ByTheClock;
};

export type JobName = keyof JobPayloads;

/** Nothing: `src/jobs/timetable.ts` says when such a job runs. */
type ByTheClock = Readonly<Record<string, never>>;

/** Those that nobody enqueues. */
export type PeriodicJob = {
  [Name in JobName]: JobPayloads[Name] extends ByTheClock ? Name : never;
}[JobName];
