/**
 * The jobs that commands enqueue, by name; `src/jobs/task-list.ts` says what each does. A payload names rows, and is
 * looked up anew when the job runs.
 */
export const jobNames = {
  /** People and programs elsewhere hear of an entry in an edition's log: `{ edition, sequence }`. */
  transitionIsAnnounced: 'ensure-transition-is-announced',
  /** A scheduled edition is published: `{ edition, scheduledFor }`. */
  editionIsPublished: 'ensure-edition-is-published',
  /** One e-mail has left: `{ mail }`. */
  mailIsSent: 'ensure-mail-is-sent',
  /** Whoever has this address gets a letter about their password: `{ email, network }`. */
  passwordLetterIsKept: 'ensure-password-letter-is-kept',
  /** A wrong password for an account stands in the log: `{ email, network, wait }`. */
  failedSignInIsLogged: 'ensure-failed-sign-in-is-logged',
  /** One message has reached a webhook: `{ delivery }`. */
  webhookIsDelivered: 'ensure-webhook-is-delivered',
  /** People are told of a comment that names them: `{ comment }`. */
  commentIsAnnounced: 'ensure-comment-is-announced',
  /** A person hears that a review was given to them: `{ assignment }`. */
  assignmentIsAnnounced: 'ensure-assignment-is-announced',
  /** A source that came as an address alone has been asked what it is: `{ source }`. */
  sourceIsDescribed: 'ensure-source-is-described',
  /** A copy of a cited page is kept, or it is known why not: `{ sourceId, address, again? }`. */
  sourceIsArchived: 'ensure-source-is-archived',
  /** Archives elsewhere were asked for a copy of a source's page: `{ sourceId }`. */
  archivedCopyIsKnown: 'ensure-archived-copy-is-known',
  /** Quoted words are looked for in the copies of their sources: `{ sourceId }` or `{ citationKey }`. */
  quotationsAreChecked: 'ensure-quotations-are-checked',
  /** What readers have of an article is kept in every file format: `{ article }`. */
  renditionsAreMade: 'ensure-renditions-are-made',
  /** Files of renditions are no longer in the store: `{ files }`. */
  renditionsAreForgotten: 'ensure-renditions-are-forgotten',
  /** Texts are found by what a person, topic, series or cited work is called now: `{ collection, id }`. */
  searchKnowsNames: 'ensure-search-knows-names',
} as const;
