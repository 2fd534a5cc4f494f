import type { ResumptionToken } from '@/exports/oai/answer';
import type { OaiRequest } from '@/exports/oai/request';
import { writeToken } from '@/exports/oai/token';
import {
  countHarvested,
  harvestedItems,
  type HarvestedItem,
} from '@/exports/queries/harvested-items';
import type { ReaderScope } from '@/reading/queries/reader-scope';

type ListRequest = Extract<OaiRequest, { selection: unknown }>;

/** How many there are in a part of a list. */
const records = 100;
const identifiers = 500;

/** A part of a list, and the way to the next one where the list is in parts. */
export const partOfList = async (
  req: ReaderScope['req'],
  { verb, selection, position }: ListRequest,
): Promise<{ items: HarvestedItem[]; next?: ResumptionToken }> => {
  const size = verb === 'ListIdentifiers' ? identifiers : records;
  const found = await harvestedItems(req, selection, { limit: size + 1, after: position?.after });
  const items = found.slice(0, size);
  const last = items.at(-1);
  const isLastPart = found.length <= size;
  if (!last || (isLastPart && !position)) return { items };
  const cursor = position?.cursor ?? 0;
  const counted = position ? position.total : await countHarvested(req, selection);
  const total = counted === undefined ? {} : { total: counted };
  const after = { stamp: last.stamp, id: last.id };
  const token = isLastPart
    ? ''
    : writeToken({ verb, selection, position: { after, cursor: cursor + items.length, ...total } });
  return { items, next: { token, cursor, ...total } };
};
