import { cslTypes, locatorLabels } from '@/sources/rules/csl';
import { linkVerdicts } from '@/link-checks/rules/link-verdicts';
import { pageFaults } from '@/link-checks/rules/page-faults';
import { quotationVerdicts } from '@/citations/rules/quotation-verdicts';
import { languages } from '@/platform/language';
import { openStates } from '@/editions/rules/states';
import {
  count,
  day,
  hash,
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
import { paging } from './paging';

const copy = record({ url: text, at: orNull(instant) });
const link = record({
  address: orNull(text),
  verdict: oneOf(linkVerdicts),
  checkedAt: orNull(instant),
  lastAliveAt: orNull(instant),
  finalUrl: orNull(text),
  snapshot: orNull(record({ sha256: hash, takenAt: instant, url: orNull(text) })),
  archive: orNull(copy),
  cameInstead: said(
    'What came instead of the page, where no copy shows it.',
    orNull(oneOf(pageFaults)),
  ),
});
const work = {
  key: text,
  type: oneOf(cslTypes),
  title: orNull(text),
  domain: orNull(text),
  url: text,
};
const source = {
  id,
  ...work,
  csl: said('CSL-JSON 1.0.2.', someOf({ id: text, type: oneOf(cslTypes) })),
  link,
  citedBy: said('Articles that readers have now.', count),
  claims: said('Words in them that rest on it.', count),
};
const reference = {
  citation: text,
  note: count,
  words: text,
  sentence: orNull(text),
  url: orNull(text),
  article: record({
    id,
    slug: text,
    title: text,
    language: oneOf(languages),
    edition: count,
    state: oneOf(['published', 'retracted', 'superseded']),
    date: orNull(day),
    url: text,
  }),
  source: record({ ...work, link }),
};

const draft = record({
  key: text,
  status: oneOf(['unresolved', 'proposed', 'resolved', 'waived']),
  words: text,
  sentence: orNull(text),
  position: orNull(count),
  article: record({ id, title: orNull(text), state: oneOf(openStates) }),
  cites: list(
    record({
      source: said('Key of the work.', text),
      title: orNull(text),
      address: orNull(text),
      verdict: oneOf(linkVerdicts),
      locatorLabel: orNull(oneOf(locatorLabels)),
      locator: orNull(text),
    }),
  ),
  proposedUrl: orNull(text),
  waiver: said('Why it may stand without a source.', orNull(text)),
  linkWaiver: said(
    'Why it may stand although its link, its copy or its quoted words are missing.',
    orNull(text),
  ),
  quotation: orNull(record({ words: text, verdict: oneOf(quotationVerdicts) })),
  since: instant,
  updatedAt: instant,
});

/** What texts rest on: for readers, and for the desk. */
export const referenceComponents = {
  PublicSource: record(source),
  PublicSources: record({ docs: list(record(source)), ...paging }),
  PublicReferences: record({ docs: list(record(reference)), ...paging }),
  DraftCitations: record({ docs: list(draft), ...paging }),
};
