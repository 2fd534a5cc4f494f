'use client';

import type { ListColumn } from '@/overviews/rules/article-list';
import { Mark, StateMark } from '../../components/state-mark';
import { useDesk } from '../../use-desk';
import type { ListRow } from './list-row';

/** One fact of one article. */
export const Cell = ({ column, row }: { column: ListColumn; row: ListRow }) => {
  const { language } = useDesk();
  switch (column) {
    case 'stage':
      return (
        <StateMark language={language} state={row.state}>
          {row.stage}
        </StateMark>
      );
    case 'age':
      return <span data-over={row.isOver || undefined}>{row.age}</span>;
    case 'due':
      return row.due ? (
        <Mark
          isStrong={row.due.isLate}
          shape={row.due.isLate ? 'triangle' : 'diamond'}
          tone={row.due.isLate ? 'accent' : 'amber'}
        >
          {row.due.label}
        </Mark>
      ) : null;
    case 'citations':
      return <Count of={row.citations} />;
    case 'blocking':
      return row.blocking > 0 ? (
        <Mark shape="square" tone="accent">
          {row.blocking}
        </Mark>
      ) : null;
    case 'broken':
      return row.broken > 0 ? (
        <Mark shape="cross" tone="accent">
          {row.broken}
        </Mark>
      ) : null;
    default:
      return row[column];
  }
};

/** Nothing is said of nothing. */
const Count = ({ of }: { of: number }) => (of > 0 ? <span>{of}</span> : null);
