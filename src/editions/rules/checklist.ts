import type { Finding } from '@/platform/finding';
import type { Actor } from './actor';
import type { EditionFacts } from './edition-facts';
import { guards, type GuardName } from './guards/guards';
import { isTextOpen } from './permissions';
import { publicationGuards } from './transitions';

/**
 * What stands between an article and its readers: the same findings with which submission, approval
 * and publication would be refused.
 */
export const publicationFindings = (
  edition: EditionFacts,
  actor: Actor,
  now: Date,
): readonly Finding[] =>
  namesFor(edition).flatMap((name) =>
    guards[name]({ edition, request: { event: 'publish' }, actor, now }),
  );

/** A text that can still change must freeze; one that is closed was frozen when it was submitted. */
const namesFor = ({ state }: EditionFacts): readonly GuardName[] =>
  state !== 'none' && isTextOpen(state) ? ['citations-parse', ...toPublish] : toPublish;

const toPublish = [
  'required-fields',
  ...publicationGuards,
  'blocking-comments-resolved',
] as const satisfies readonly GuardName[];
