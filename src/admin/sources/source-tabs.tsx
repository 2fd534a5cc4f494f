import { Suspense, type ReactNode } from 'react';
import type { SourceCounts } from '@/overviews/queries/source-counts';
import { Shape, type ShapeName } from '../components/shape';
import { Tabs } from '../components/tabs';
import type { Say } from '../use-desk';
import { sourcesPath, sourceTabs, type SourceTab } from './sources-path';

const shapes: Partial<Record<SourceTab, ShapeName>> = {
  resolve: 'open',
  broken: 'cross',
  changed: 'arrows',
  uncopied: 'sheet',
};

type Props = {
  counts: SourceCounts;
  /** Their number, which comes later than the others: all works are held against each other. */
  duplicates: ReactNode;
  current: SourceTab;
  t: Say;
};

/** What there is to do with sources, each with how much of it there is. */
export const SourceTabs = ({ counts, duplicates, current, t }: Props) => {
  const countOf = (tab: SourceTab): ReactNode => {
    if (tab === 'resolve') return counts.toResolve;
    return tab === 'duplicates' ? <Suspense fallback="…">{duplicates}</Suspense> : counts[tab];
  };
  return (
    <Tabs
      label={t('sources.tabs')}
      tabs={sourceTabs.map((tab) => ({
        href: sourcesPath(tab),
        isCurrent: tab === current,
        count: countOf(tab),
        label: (
          <>
            {shapes[tab] ? <Shape name={shapes[tab]} /> : null}
            <span className="desk-tabs__name" data-name={t(`sources.tab.${tab}`)}>
              {t(`sources.tab.${tab}`)}
            </span>
          </>
        ),
      }))}
    />
  );
};
