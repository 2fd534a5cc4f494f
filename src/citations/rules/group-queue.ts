import { normaliseDoi } from '@/sources/rules/doi';
import { normaliseUrl } from '@/sources/rules/normalise-url';
import type { QueueStatus } from './queue-status';

/**
 * Why citations wait, one word for what they have in common: an `address` that several were given, a `work` that is
 * proposed for several, a DOI that was cut, a book without a page, an address that only one has, words that were marked
 * without any; or the state that they are in already.
 */
export const queueKinds = [
  'address',
  'work',
  'cut-doi',
  'no-page',
  'own-address',
  'own-work',
  'no-address',
  'broken',
  'waived',
] as const;
export type QueueKind = (typeof queueKinds)[number];

/** What the rule looks at. */
export type Waiting = {
  key: string;
  status: QueueStatus;
  proposedUrl: string | null;
  cites: readonly {
    source: { id: number; item: { type?: string; title?: string; URL?: string } };
    locator: string | null;
  }[];
};

export type QueueGroup<Row extends Waiting> = {
  kind: QueueKind;
  /** The address or the title that they share; empty otherwise. */
  name: string;
  rows: readonly Row[];
};

/** Citations by what they have in common, in the order of the first of each; groups that share a source come first. */
export const groupQueue = <Row extends Waiting>(
  rows: readonly Row[],
): readonly QueueGroup<Row>[] => {
  const shared = Map.groupBy(rows, (row) => JSON.stringify(kindOf(row)));
  const groups = Map.groupBy(rows, (row) => {
    const common = kindOf(row);
    const [kind] = common;
    const isAlone = (shared.get(JSON.stringify(common))?.length ?? 0) < 2;
    return JSON.stringify(
      isAlone && kind in alone ? [alone[kind as keyof typeof alone], ''] : common,
    );
  });
  return [...groups.entries()]
    .map(([id, ofGroup]) => {
      const [kind, name] = JSON.parse(id) as [QueueKind, string];
      return { kind, name, rows: ofGroup };
    })
    .sort((one, other) => queueKinds.indexOf(one.kind) - queueKinds.indexOf(other.kind));
};

const alone = { address: 'own-address', work: 'own-work' } as const;

/** The kind, the name, and of works their id: many have no title, or the same. */
const kindOf = ({ status, proposedUrl, cites }: Waiting): readonly [QueueKind, string, number?] => {
  if (status === 'broken' || status === 'waived') return [status, ''];
  if (cites.some(({ source, locator }) => isBook(source.item.type) && !locator))
    return ['no-page', ''];
  const [first] = cites;
  if (first) return ['work', nameOf(first.source), first.source.id];
  if (!proposedUrl) return ['no-address', ''];
  if (isCutDoi(proposedUrl)) return ['cut-doi', ''];
  return ['address', shortAddress(proposedUrl)];
};

const nameOf = ({ item }: Waiting['cites'][number]['source']): string =>
  item.title?.trim() || (item.URL ? shortAddress(item.URL) : '');

const isBook = (type: string | undefined): boolean => type === 'book' || type === 'chapter';

/** An address of the DOI resolver that names a publisher and no work, or ends in the middle. */
const isCutDoi = (address: string): boolean =>
  /^(https?:\/\/)?(dx\.)?doi\.org\//i.test(address) &&
  (normaliseDoi(address) === null || /[/(\-.]$/.test(address.trim()));

/** `winterroads.example/network`. */
const shortAddress = (address: string): string =>
  (normaliseUrl(address) ?? address).replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
