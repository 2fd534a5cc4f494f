import type { Finding } from '@/platform/finding';
import type { Actor, EditionFacts } from './edition-facts';
import { guards, type GuardName } from './guards/guards';

/** What stands between an article and its readers, whatever its state. */
const toPublish = [
  'required-fields',
  'citations-parse',
  'citations-resolved',
  'links-checked',
  'blocking-comments-resolved',
] as const satisfies readonly GuardName[];

/** The same findings with which submission, approval and publication would be refused. */
export const publicationFindings = (
  edition: EditionFacts,
  actor: Actor,
  now: Date,
): readonly Finding[] =>
  toPublish.flatMap((name) => guards[name]({ edition, request: { event: 'publish' }, actor, now }));
