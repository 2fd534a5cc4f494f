import type { CollectionBeforeValidateHook } from 'payload';

import { isUlid } from '@/sources/rules/derived-key';
import { freeSourceKey, sourceKey } from '@/sources/rules/source-key';
import { cslOfSource } from '@/sources/rules/source-csl';
import { sourceIdentity, type SourceIdentity } from '@/sources/rules/source-identity';
import { lockSources } from '@/sources/commands/lock-sources';
import type { Source } from '@/payload-types';
import { takenSourceKeys } from '@/sources/queries/taken-source-keys';
import { refuseKnown, refuseUnusable } from './refuse-source';

/**
 * Computes by what a source is found again: its normalised address and DOI, and a readable key in
 * the place of the ULID that the field has by default.
 */
export const identifySource: CollectionBeforeValidateHook<Source> = async (change) => {
  const { data = {}, originalDoc, operation, req } = change;
  const whole = { type: 'webpage' as const, ...originalDoc, ...data };
  const identity = sourceIdentity(whole);
  refuseUnusable(req, whole, originalDoc);
  // What was merged is found through what it was merged into.
  if (originalDoc?.mergedInto) {
    return { ...data, normalizedUrl: null, normalizedDoi: null, key: originalDoc.key };
  }
  if (operation === 'update' && isAsBefore(identity, originalDoc)) {
    return { ...data, ...identity, key: originalDoc?.key };
  }
  await lockSources(req);
  await refuseKnown(req, { ...identity, type: whole.type }, originalDoc?.id);
  if (operation === 'update') return { ...data, ...identity, key: originalDoc?.key };
  const given = isUlid(data.key ?? '') ? '' : data.key?.trim();
  const wanted = given || sourceKey(cslOfSource({ ...whole, key: '' }));
  const taken = await takenSourceKeys(req, wanted);
  return { ...data, ...identity, key: given || freeSourceKey(wanted, (key) => taken.has(key)) };
};

const isAsBefore = (identity: SourceIdentity, before: Partial<Source> | undefined): boolean =>
  identity.normalizedUrl === (before?.normalizedUrl ?? null) &&
  identity.normalizedDoi === (before?.normalizedDoi ?? null) &&
  identity.isbn === (before?.isbn ?? null);
