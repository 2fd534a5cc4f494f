import type { PayloadRequest } from 'payload';

export type LinkPolicy = {
  /** Days between checks of a link that answers. */
  recheckDays: number;
  /** Percent of changed text from which a page is another. */
  driftPercent: number;
};

/** What the publication has decided about checks of cited pages. */
export const linkPolicy = async (req: PayloadRequest): Promise<LinkPolicy> => {
  const { citations } = await req.payload.findGlobal({
    slug: 'editorial-policy',
    req,
    overrideAccess: true,
    depth: 0,
  });
  return { recheckDays: citations.recheckDays, driftPercent: citations.driftPercent };
};
