import type { PayloadRequest } from 'payload';

import { ok, type Result } from '@/platform/result';
import { storedDocument } from '../queries/edition-facts';
import { isLive } from '../rules/states';
import { systemActor } from '@/core/actor';
import { bumpGeneration } from '@/core/bump-generation';
import { applyEvent } from './execute-transition';
import { giveOutAddresses } from './give-out-addresses';
import { noteOnTranslations } from './note-on-translations';
import { readerFields } from './reader-fields';
import { recordReferences } from './record-references';
import type { Refusal } from '@/core/refusal';
import { requestRenditions } from '@/exports/commands/request-renditions';
import { settleFindings } from './settle-findings';
import type { Decided, EditionStatus, Verb } from './verb';

/**
 * What every publication does: in one transaction the live edition gives way, references and addresses are recorded,
 * and every page cache is told.
 */
export const issuing: Verb = {
  before: (req, decided) => supersedeLive(req, decided),
  changes: async (req, decided) => ({
    publishedAt: decided.transition.at.toISOString(),
    publishReason: decided.transition.reason,
    failure: null,
    ...(await readerFields(req, decided.article.id, documentOf(decided), decided.transition.at)),
  }),
  after: async (req, decided) => {
    const document = documentOf(decided);
    await recordReferences(req, decided.article.id, decided.written.edition, document);
    const addresses = await giveOutAddresses(req, decided.written, document);
    if (!addresses.ok) return addresses;
    await followInTranslations(req, decided);
    await requestRenditions(req, decided.article.id);
    // While the database is away readers may as well have the edition before, unless that was wrong.
    await bumpGeneration(req, decided.edition?.kind === 'correction');
    return ok(undefined);
  },
};

/** What was noted on this text before is answered now; a correction is noted on its translations. */
const followInTranslations = async (
  req: PayloadRequest,
  { article, edition, written }: Decided & { written: EditionStatus },
): Promise<void> => {
  const issued = { articleId: article.id, editionId: written.edition };
  await settleFindings(req, issued);
  const { kind, publicNote } = edition ?? {};
  if (kind !== 'correction' || !publicNote) return;
  await noteOnTranslations(req, { ...issued, rule: 'translation-corrected', note: publicNote });
};

const supersedeLive = async (
  req: PayloadRequest,
  { article, edition, transition }: Decided,
): Promise<Result<void, Refusal>> => {
  if (!article.editions.some(({ state }) => isLive(state))) return ok(undefined);
  const giveWay: Verb = {
    changes: () => ({ supersededAt: transition.at.toISOString(), supersededBy: edition?.id }),
  };
  const supersede = { event: 'supersede' } as const;
  const gone = await applyEvent(req, article, supersede, giveWay, systemActor, transition.at);
  return gone.ok ? ok(undefined) : gone;
};

/** The guards have seen that it is there and unaltered. */
const documentOf = ({ edition, drafted }: Decided) => {
  const document = drafted ? drafted.document : storedDocument(edition);
  if (!document) throw new Error('An edition without a document passed the guards');
  return document;
};
