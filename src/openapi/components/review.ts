import { locatorLabels } from '@/sources/rules/csl';
import { linkVerdicts } from '@/link-checks/rules/link-verdicts';
import { queueStatuses } from '@/citations/rules/queue-status';
import { citationStatuses } from '@/editions/rules/edition-facts';
import { resolution } from '@/citations/rules/resolution';
import { jsonSchemaOf } from '@/platform/parameters/json-schema';
import { claimVerdicts } from '@/reviews/rules/claim-checks';
import { states } from '@/editions/rules/states';
import {
  component,
  count,
  flag,
  id,
  instant,
  list,
  oneOf,
  orNull,
  record,
  said,
  someOf,
  text,
} from '../schema';

const person = record({ id, name: text });
const quote = record({ exact: text, prefix: text, suffix: text });
const commentView = {
  id,
  text,
  author: orNull(person),
  mentions: list(person),
  createdAt: instant,
  updatedAt: instant,
  editedAt: orNull(instant),
  mayEdit: flag,
};
const claimGround = {
  words: text,
  works: list(
    record({
      reference: text,
      title: text,
      url: orNull(text),
      locator: orNull(text),
      copy: said('SHA-256 of the copy that is kept.', orNull(text)),
    }),
  ),
  quotation: orNull(text),
  note: orNull(text),
};
/** What people say about a text while they review it, and what its claims rest on. */
export const reviewComponents = {
  CommentView: record(commentView),
  CommentThread: record({
    ...commentView,
    quote: orNull(quote),
    place: orNull(
      record({
        part: oneOf(['title', 'subtitle', 'standfirst', 'keyPoints', 'body']),
        block: count,
        start: count,
        end: count,
        changed: flag,
      }),
    ),
    gone: said('The quoted words are no longer in the text.', flag),
    edition: orNull(count),
    blocking: flag,
    resolvedAt: orNull(instant),
    resolvedBy: orNull(person),
    mayResolve: flag,
    answers: list(component('CommentView')),
    changedAt: said('Sent along as `expectedUpdatedAt`.', instant),
  }),
  ClaimCheck: record({
    key: text,
    verdict: orNull(oneOf(claimVerdicts)),
    because: orNull(text),
    ground: record(claimGround),
    user: id,
    name: text,
    stageName: text,
    round: count,
    at: instant,
  }),
  ClaimStatus: record({
    key: said('Of its citation.', text),
    ...claimGround,
    sight: said('Sent along with a check.', text),
    standing: {
      oneOf: [
        record({ is: { const: 'open' } }),
        record({ is: { const: 'checked' }, check: component('ClaimCheck') }),
        record({
          is: { const: 'lapsed' },
          check: component('ClaimCheck'),
          because: said('What is another now.', oneOf(['words', 'source', 'copy'])),
        }),
      ],
    },
    others: list(
      record({
        name: text,
        stageName: text,
        verdict: orNull(oneOf(claimVerdicts)),
        because: orNull(text),
        at: instant,
      }),
    ),
  }),
  CheckedClaim: record({
    key: said('Of its citation.', text),
    checks: list(
      record({
        name: text,
        stageName: text,
        verdict: orNull(oneOf(claimVerdicts)),
        because: orNull(text),
        at: instant,
        words: said('That it was said of.', text),
        lapsed: said('What is another now.', orNull(oneOf(['words', 'source', 'copy']))),
      }),
    ),
  }),
  ClaimEvidence: record({
    key: text,
    sentence: record({ before: text, words: text, after: text }),
    works: list(
      record({
        reference: text,
        entry: said('The work in words.', list(someOf({ type: text, text }))),
        url: orNull(text),
        locator: orNull(text),
        link: orNull(record({ verdict: oneOf(linkVerdicts), checkedAt: orNull(instant) })),
        copy: orNull(
          record({
            id,
            takenAt: instant,
            way: oneOf(['capture', 'upload']),
            isReadable: flag,
            passage: orNull(record({ before: text, found: text, after: text })),
            isQuoted: said('The passage holds the quoted words.', flag),
          }),
        ),
      }),
    ),
    note: orNull(text),
    quotation: orNull(someOf({ verdict: text, words: text })),
  }),
  Comment: someOf({ id, text, createdAt: instant, updatedAt: instant }),
  StageAssignments: record({ name: text, assigned: list(person), eligible: list(person) }),
  Assigned: record({ assignment: id, stage: text, user: id }),
  ArticleFinding: record({
    key: text,
    finding: component('Finding'),
    openedAt: instant,
    closedAt: orNull(instant),
    closedReason: orNull(text),
  }),
  Citation: someOf({
    id,
    key: text,
    status: oneOf(citationStatuses),
    createdAt: instant,
    updatedAt: instant,
  }),
  ListedSource: record({
    id,
    verdict: orNull(oneOf(linkVerdicts)),
    item: said('CSL-JSON 1.0.2.', someOf({ id: text, type: text })),
  }),
  QueuedCitation: record({
    key: text,
    number: said('As the note will be numbered.', count),
    status: oneOf(queueStatuses),
    article: record({
      id,
      title: text,
      language: text,
      state: orNull(oneOf(states)),
      owner: orNull(record({ id, name: text })),
    }),
    sentence: record({ before: text, words: text, after: text }),
    cites: list(
      record({
        source: component('ListedSource'),
        locatorLabel: orNull(oneOf(locatorLabels)),
        locator: orNull(text),
      }),
    ),
    proposedUrl: orNull(text),
    note: orNull(text),
    quotation: orNull(text),
    waiver: said('The reason of a waiver.', orNull(text)),
    since: instant,
    updatedAt: said('Sent back as `expectedUpdatedAt`.', instant),
    findings: list(component('Finding')),
  }),
  Resolution: jsonSchemaOf(resolution),
};
