import type { TroubledWork } from '@/overviews/queries/troubled-works';

/** What can be done about a cited work, each by one command. */
export const steps = ['show-copy', 'new-address', 'keep', 'upload', 'again', 'waive'] as const;
export type Step = (typeof steps)[number];

type Facts = Pick<TroubledWork, 'verdict' | 'copy' | 'isShown' | 'finalUrl' | 'url' | 'waivable'>;

/** Steps that help, the likeliest first: the kept copy before the search for another address. */
export const firstSteps = (work: Facts): readonly Step[] =>
  [...likely(work), ...(work.waivable.length > 0 && !work.copy ? (['waive'] as const) : [])].filter(
    (step, at, all) => all.indexOf(step) === at,
  );

const likely = (work: Facts): readonly Step[] => {
  const { verdict, copy, isShown } = work;
  switch (verdict) {
    case 'dead':
    case 'soft-404':
      return copy && !isShown
        ? ['show-copy', 'new-address', 'again']
        : ['upload', 'new-address', 'again'];
    case 'failing':
      return copy && !isShown
        ? ['again', 'show-copy', 'new-address']
        : ['again', 'new-address', 'upload'];
    case 'moved':
      return ['new-address', 'again'];
    case 'drifted':
      return ['keep', 'new-address', 'again'];
    case 'blocked':
      return ['upload', 'new-address', 'again'];
    case 'unchecked':
      return ['again', 'keep', 'upload', 'new-address'];
    case 'alive':
      return ['keep', 'upload', 'new-address'];
  }
};
