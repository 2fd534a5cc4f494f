import { linkVerdicts } from '@/link-checks/rules/link-verdicts';
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
  text,
} from '../schema';

/** What was seen of cited pages. */
export const linkComponents = {
  LinkReportEntry: record({
    source: id,
    key: text,
    title: text,
    url: text,
    verdict: oneOf(linkVerdicts),
    statusCode: orNull(count),
    error: said('Why it could not be read, where there is no answer.', orNull(text)),
    failures: said('Failures in a row, three days apart at least.', count),
    finalUrl: orNull(text),
    likeness: said(
      'Share of the kept copy’s words that are still there, 0 to 1.',
      orNull({ type: 'number', minimum: 0, maximum: 1 }),
    ),
    checkedAt: orNull(instant),
    since: said('Since when it has been so.', orNull(instant)),
    lastAliveAt: orNull(instant),
    nextCheckAt: orNull(instant),
    waiting: said('A check of it waits or runs.', flag),
    archive: said('A copy, as a path at the desk or an address elsewhere.', orNull(text)),
    finding: orNull(component('Finding')),
    uses: list(record({ article: id, title: text, inDraft: flag, published: flag })),
  }),
};
