import { captureSource, type CaptureSource } from '@/link-checks/commands/capture-source';
import { checkSource, type CheckSourceInput } from '@/link-checks/commands/check-source';
import type { FetchPage } from '@/link-checks/fetching/fetch-page';
import { demoSources, type DemoSourceKey } from './content/sources';
import type { DemoSource } from './content/sources/demo-source';
import { done, type Desk } from './desk';

export type DemoSourceIds = ReadonlyMap<DemoSourceKey, number>;

/**
 * The cited works. Pages of this very site are fetched, the answer is recorded and a copy kept; nothing is ever entered as
 * checked or kept that was not.
 */
export const makeSources = async (
  desk: Desk,
  { baseUrl, fetch }: { baseUrl: string; fetch: FetchPage },
): Promise<DemoSourceIds> => {
  const ids = new Map<DemoSourceKey, number>();
  const made = await sourcesMade(desk);
  const { now } = desk;
  for (const [key, source] of Object.entries(demoSources)) {
    const id = made.get(key) ?? (await makeSource(desk, key, source, baseUrl));
    ids.set(key as DemoSourceKey, id);
    if (!('ownPage' in source)) continue;
    await seePage(desk, key, { source: id, fetch, now });
    await keepPage(desk, key, { source: id, fetch, now });
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

/** A try before this one may have come too early; a copy that is there is left alone. */
const keepPage = async (desk: Desk, key: string, capture: CaptureSource): Promise<void> => {
  for (const again of [false, true]) {
    const kept = await captureSource(await desk.as('editor'), { ...capture, again });
    const { outcome } = done(`Keeping ${key}`, kept);
    if (outcome === 'kept' || outcome === 'unchanged') return;
    if (outcome === 'nothing-to-do' && (await isKept(desk, capture.source))) return;
  }
};

const isKept = async ({ payload }: Desk, source: number): Promise<boolean> =>
  (await payload.count({ collection: 'snapshots', where: { source: { equals: source } } }))
    .totalDocs > 0;

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
