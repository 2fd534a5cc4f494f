import type { PayloadRequest } from 'payload';

import type { CslItem } from '@/sources/rules/csl';
import type { Source } from '@/payload-types';
import type { Finding } from '@/platform/finding';
import { requestLinkCheck } from '@/link-checks/commands/request-link-check';
import { resolveSource } from '@/sources/commands/resolve-source';

/** Sources of an import by the ids that its citations use. */
export type ProposedSources = ReadonlyMap<string, { source: Source; work: CslItem }>;

/** Finds or makes the works that a manuscript cites; new addresses are sent to be checked. */
export const proposeSources = async (
  req: PayloadRequest,
  works: readonly CslItem[],
  findings: Finding[],
): Promise<ProposedSources> => {
  const proposed = new Map<string, { source: Source; work: CslItem }>();
  for (const work of works) {
    const { id, ...described } = work;
    const source = await resolveSource(req, { work: described });
    if (source.ok) {
      await requestLinkCheck(req, source.value);
      proposed.set(id, { source: source.value, work });
    } else {
      findings.push(...source.error.findings);
    }
  }
  return proposed;
};
