import { checkSource, type CheckSourceInput } from '@/commands/check-source';
import type { FetchPage } from '@/links/fetch-page';
import { demoSources, type DemoSource, type DemoSourceKey } from './content/sources';
import { done, type Desk } from './desk';

export type DemoSourceIds = ReadonlyMap<DemoSourceKey, number>;

/**
 * The cited works. Those with an address, which are pages of this very site, are fetched and the answer recorded;
 * nothing is ever entered as checked that was not.
 */
export const makeSources = async (
  desk: Desk,
  { baseUrl, fetch, now }: { baseUrl: string; fetch: FetchPage; now: () => Date },
): Promise<DemoSourceIds> => {
  const ids = new Map<DemoSourceKey, number>();
  const made = await sourcesMade(desk);
  for (const [key, source] of Object.entries(demoSources)) {
    const id = made.get(key) ?? (await makeSource(desk, key, source, baseUrl));
    ids.set(key as DemoSourceKey, id);
    if (!('ownPage' in source)) continue;
    await seePage(desk, key, { source: id, fetch, now });
  }
  return ids;
};

/** Looks again where a start before this one found nothing, and a second time if the page was not ready yet. */
const seePage = async (desk: Desk, key: string, check: CheckSourceInput): Promise<void> => {
  for (const again of [false, true, true]) {
    done(`Checking ${key}`, await checkSource(await desk.as('editor'), { ...check, again }));
    if (await isAlive(desk, check.source)) return;
  }
};

const isAlive = async ({ payload }: Desk, id: number): Promise<boolean> => {
  const { health } = await payload.findByID({ collection: 'sources', id, depth: 0 });
  return health?.verdict === 'alive' || health?.verdict === 'moved';
};

const sourcesMade = async ({ payload }: Desk): Promise<ReadonlyMap<string, number>> => {
  const { docs } = await payload.find({ collection: 'sources', pagination: false, depth: 0 });
  return new Map(docs.map(({ key, id }) => [key, id]));
};

const makeSource = async (
  desk: Desk,
  key: string,
  { authors, bodies, ownPage, ...fields }: DemoSource,
  baseUrl: string,
): Promise<number> => {
  const names = [
    ...(authors ?? []).map(personName),
    ...(bodies ?? []).map((literal) => ({ literal })),
  ];
  const { id } = await desk.payload.create({
    collection: 'sources',
    overrideAccess: false,
    req: await desk.as('editor'),
    data: {
      language: 'en',
      ...fields,
      key,
      authors: names,
      ...(ownPage === undefined ? {} : { url: baseUrl + ownPage }),
    },
  });
  return id;
};

const personName = (name: string) => {
  const [family = name, given] = name.split(', ');
  return given === undefined ? { literal: family } : { family, given };
};
