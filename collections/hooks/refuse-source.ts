import { ValidationError, type PayloadRequest } from 'payload';

import { citationFinding, citationRules } from '@/citations/findings';
import { sourceFinding, sourceRules } from '@/citations/source-findings';
import type { SourceIdentity } from '@/citations/source-identity';
import { unusableVariables } from '@/citations/variables';
import type { Source } from '@/payload-types';
import { sayFinding, type Finding } from '@/platform/finding';
import { languageOf } from '@/platform/language';
import { sourcesOfIdentity } from '@/queries/sources-of-identity';

/** An address that is none, and variables that CSL does not have. */
export const refuseUnusable = (
  req: PayloadRequest,
  { url, variables }: Pick<Partial<Source>, 'url' | 'variables'>,
  { normalizedUrl }: SourceIdentity,
): void => {
  const [name] = unusableVariables(variables);
  if (name) refuseField(req, 'variables', sourceFinding('variable-unusable', { name }));
  if (url && !normalizedUrl) {
    refuseField(req, 'url', citationFinding('address-not-readable', { text: url }));
  }
};

/** An address, DOI or ISBN belongs to one source, also where it came with one that was merged into it. */
export const refuseKnown = async (
  req: PayloadRequest,
  identity: SourceIdentity & { type: string },
  own: number | undefined,
): Promise<void> => {
  const [other] = (await sourcesOfIdentity(req, identity)).filter(({ id }) => id !== own);
  if (!other) return;
  const { normalizedDoi: doi, normalizedUrl: url, isbn } = identity;
  const { key, title, by } = other;
  const params = { title: title ?? key, source: key, value: { doi, url, isbn }[by] ?? '' };
  refuseField(req, by, sourceFinding('source-known', params));
};

const refuseField = (req: PayloadRequest, path: string, finding: Finding): never => {
  const { message, fix } = sayFinding(finding, languageOf(req.headers, req.user), {
    ...citationRules,
    ...sourceRules,
  });
  throw new ValidationError({
    collection: 'sources',
    errors: [{ path, message: [message, fix].filter(Boolean).join(' ') }],
    req,
  });
};
