import type { PayloadRequest } from 'payload';

import type { CitationData } from '@/document/document';
import { asExecutor } from '@/editions/executor/executor-token';
import type { ProposedSources } from './propose-sources';

/**
 * Fills the rows of an imported article's citations, which its first save has made. What the file
 * says is a proposal: somebody has to confirm it.
 */
export const writeProposals = async (
  req: PayloadRequest,
  articleId: number,
  citations: readonly CitationData[],
  sources: ProposedSources,
): Promise<void> => {
  const rows = await rowsByKey(req, articleId);
  for (const citation of citations) {
    const id = rows.get(citation.key);
    const data = proposalOf(citation, sources);
    if (id === undefined || !data) continue;
    await req.payload.update({ collection: 'citations', id, data, req: asExecutor(req), depth: 0 });
  }
};

const proposalOf = ({ cites, text, quotation, waived }: CitationData, sources: ProposedSources) => {
  const works = cites.flatMap(({ reference, locatorLabel, locator }) => {
    const known = sources.get(reference);
    return known ? [{ ...known, locatorLabel, locator }] : [];
  });
  // A waiver is a decision of this desk, so another's becomes words.
  const note = [text, waived].filter((part) => part !== undefined).join(' ');
  if (works.length === 0 && note === '' && quotation === undefined) return undefined;
  const [only, ...others] = works;
  const address = others.length === 0 && !only?.work.title ? only?.work.URL : undefined;
  return {
    cites: works.map(({ source, locatorLabel, locator }) => ({
      source: source.id,
      locatorLabel,
      locator,
    })),
    note: note === '' ? null : note,
    quotation: quotation ?? null,
    proposedUrl: address ?? null,
    status: works.length > 0 || note !== '' ? ('proposed' as const) : ('unresolved' as const),
  };
};

const rowsByKey = async (
  req: PayloadRequest,
  articleId: number,
): Promise<ReadonlyMap<string, number>> => {
  const { docs } = await req.payload.find({
    collection: 'citations',
    where: { article: { equals: articleId } },
    depth: 0,
    pagination: false,
    req,
  });
  return new Map(docs.map((row) => [row.key, row.id]));
};
