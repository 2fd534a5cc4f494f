import type { QueueFilter } from '@/citations/rules/queue-filter';
import type { LinkVerdict } from '@/link-checks/rules/link-verdicts';

export const sourceTabs = [
  'resolve',
  'broken',
  'changed',
  'uncopied',
  'works',
  'duplicates',
] as const;
export type SourceTab = (typeof sourceTabs)[number];

type More = Partial<Record<'q' | 'page', string | number | undefined>> &
  Partial<Pick<QueueFilter, 'article' | 'status' | 'mine'>>;

/** A tab of the sources, with what is asked of it. */
export const sourcesPath = (tab: SourceTab = 'resolve', more: More = {}): string => {
  const query = new URLSearchParams({ tab });
  for (const [name, value] of Object.entries(more)) {
    if (value && !(name === 'page' && Number(value) <= 1)) query.set(name, String(value));
  }
  return `/admin/sources?${query.toString()}`;
};

/** Where pages with a verdict are found. */
export const tabOfVerdict: Readonly<Record<LinkVerdict, SourceTab>> = {
  dead: 'broken',
  failing: 'broken',
  'soft-404': 'broken',
  drifted: 'changed',
  moved: 'changed',
  blocked: 'uncopied',
  unchecked: 'uncopied',
  alive: 'works',
};
