import { ValidationError, type PayloadRequest } from 'payload';

import { sourceFinding, sourceRules } from '@/sources/rules/source-findings';
import type { SourceIdentity } from '@/sources/rules/source-identity';
import { unusableVariables } from '@/sources/rules/variables';
import { documentRules } from '@/document/findings';
import { addressFinding, doiFinding } from '@/document/safe-addresses';
import type { Source } from '@/payload-types';
import { sayFinding, type Finding } from '@/platform/finding';
import { languageOf } from '@/platform/language';
import { sourcesOfIdentity } from '@/sources/queries/sources-of-identity';

/** A new address or DOI that is none, and variables that CSL does not have. What stood there before hinders no command. */
export const refuseUnusable = (
  req: PayloadRequest,
  { url, doi, variables }: Pick<Partial<Source>, 'url' | 'doi' | 'variables'>,
  before: Partial<Source> = {},
): void => {
  const [name] = unusableVariables(variables);
  if (name) refuseField(req, 'variables', sourceFinding('variable-unusable', { name }));
  const address = url && url !== before.url ? addressFinding(url) : null;
  if (address) refuseField(req, 'url', address);
  const noDoi = doi && doi !== before.doi ? doiFinding(doi) : null;
  if (noDoi) refuseField(req, 'doi', noDoi);
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
    ...documentRules,
    ...sourceRules,
  });
  throw new ValidationError({
    collection: 'sources',
    errors: [{ path, message: [message, fix].filter(Boolean).join(' ') }],
    req,
  });
};
