import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload';

import { isUlid } from '@/citations/derived-key';
import { citationFinding, citationRules } from '@/citations/findings';
import { freeSourceKey, sourceKey } from '@/citations/source-key';
import { cslOfSource } from '@/citations/source-csl';
import { sourceIdentity } from '@/citations/source-identity';
import { lockSources } from '@/commands/lock-sources';
import type { Source } from '@/payload-types';
import { sayFinding } from '@/platform/finding';
import { languageOf } from '@/platform/language';
import { takenSourceKeys } from '@/queries/taken-source-keys';

/**
 * Computes by what a source is found again: its normalised address and DOI, and a readable key in
 * the place of the ULID that the field has by default.
 */
export const identifySource: CollectionBeforeValidateHook<Source> = async (change) => {
  const { data = {}, originalDoc, operation, req } = change;
  const whole = { type: 'webpage' as const, ...originalDoc, ...data };
  const identity = sourceIdentity(whole);
  if (whole.url && !identity.normalizedUrl) throw unreadable(whole.url, req);
  if (operation === 'update') return { ...data, ...identity, key: originalDoc?.key };
  await lockSources(req);
  const given = isUlid(data.key ?? '') ? '' : data.key?.trim();
  const wanted = given || sourceKey(cslOfSource({ ...whole, key: '' }));
  const taken = await takenSourceKeys(req, wanted);
  return { ...data, ...identity, key: given || freeSourceKey(wanted, (key) => taken.has(key)) };
};

const unreadable = (url: string, req: PayloadRequest) => {
  const language = languageOf(req.headers, req.user);
  const finding = citationFinding('address-not-readable', { text: url });
  const { message } = sayFinding(finding, language, citationRules);
  return new ValidationError({ collection: 'sources', errors: [{ path: 'url', message }], req });
};
