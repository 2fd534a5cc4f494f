'use client';

import { Link } from '@payloadcms/ui';
import { useState } from 'react';
import { articlesPath } from '@/overviews/rules/article-filters';
import {
  listColumns,
  lookAddress,
  type ListColumn,
  type ListLook,
} from '@/overviews/rules/article-list';
import { useDesk } from '../../use-desk';
import { BulkBar } from './bulk-bar';
import type { BulkChoices } from './bulk-choices';
import { Cell } from './cell';
import { ColumnChoice } from './column-choice';
import { columnLabels } from './column-labels';
import type { ListRow } from './list-row';

type Props = BulkChoices & { rows: readonly ListRow[]; look: ListLook; base: string };

const figures: readonly ListColumn[] = ['age', 'citations', 'blocking', 'broken'];

/** The table itself, with rows to choose. */
export const ArticleTable = ({ rows, look, base, ...choices }: Props) => {
  const { t } = useDesk();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const isAll = chosen.size === rows.length;
  const turn = (id: number, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <>
      <div className="desk-list-tools">
        <BulkBar {...choices} chosen={chosen} leave={() => setChosen(new Set())} rows={rows} />
        <ColumnChoice all={listColumns} base={base} look={look} />
      </div>
      {/* A wide table is scrolled by whoever has no pointer, too. */}
      <div aria-label={t('articles.table')} className="desk-table-frame" role="region" tabIndex={0}>
        <table className="desk-table desk-table--stacks">
          <caption className="ibidem-unseen">{t('articles.table')}</caption>
          <ColumnShares columns={look.columns} />
          <thead>
            <tr>
              <th className="desk-table__choose">
                <label>
                  <input
                    aria-label={t('articles.chooseAll')}
                    checked={isAll}
                    onChange={() =>
                      setChosen(isAll ? new Set() : new Set(rows.map(({ id }) => id)))
                    }
                    type="checkbox"
                  />
                </label>
              </th>
              {(['title', ...look.columns] as const).map((column) => (
                <Head base={base} column={column} key={column} look={look} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr data-chosen={chosen.has(row.id) || undefined} key={row.id}>
                <td className="desk-table__choose">
                  <label>
                    <input
                      aria-label={t('articles.choose', { title: row.title })}
                      checked={chosen.has(row.id)}
                      onChange={({ target }) => turn(row.id, target.checked)}
                      type="checkbox"
                    />
                  </label>
                </td>
                <th scope="row">
                  <a className="desk-title" href={row.href}>
                    {row.title}
                  </a>
                </th>
                {look.columns.map((column) => (
                  <td
                    data-figure={figures.includes(column) || undefined}
                    data-label={t(columnLabels[column])}
                    key={column}
                  >
                    <Cell column={column} row={row} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};

/** How much of the table's width each column wants, beside the others that are shown. */
const shares: Readonly<Record<ListColumn | 'title', number>> = {
  title: 30,
  stage: 17,
  owner: 13,
  reviewers: 14,
  age: 7,
  due: 12,
  citations: 8,
  blocking: 8,
  broken: 8,
  language: 9,
  topics: 14,
  updated: 11,
};

/** Columns have their widths before the rows come, which move none. */
const ColumnShares = ({ columns }: { columns: readonly ListColumn[] }) => {
  const shown = ['title', ...columns] as const;
  const whole = shown.reduce((sum, column) => sum + shares[column], 0);
  return (
    <colgroup>
      <col className="desk-table__choose" />
      {shown.map((column) => (
        <col key={column} style={{ width: `${(100 * shares[column]) / whole}%` }} />
      ))}
    </colgroup>
  );
};

type HeadProps = { column: ListColumn | 'title'; look: ListLook; base: string };

const Head = ({ column, look, base }: HeadProps) => {
  const { t } = useDesk();
  const isSorted = look.sort === column;
  const next = { ...look, page: 1, sort: column, isDescending: isSorted && !look.isDescending };
  const way = look.isDescending ? 'descending' : 'ascending';
  const label = t(columnLabels[column]);
  return (
    <th
      aria-sort={isSorted ? way : undefined}
      data-figure={figures.some((figure) => figure === column) || undefined}
      scope="col"
    >
      <Link
        href={articlesPath(base, lookAddress(next))}
        prefetch={false}
        title={t('articles.sortBy', { column: label })}
      >
        {label}
        <span aria-hidden="true">{isSorted ? (look.isDescending ? ' ↓' : ' ↑') : ''}</span>
      </Link>
    </th>
  );
};
