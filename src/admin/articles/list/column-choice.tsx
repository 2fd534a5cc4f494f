'use client';

import { useRouter } from 'next/navigation';
import { articlesPath } from '@/overviews/rules/article-filters';
import { lookAddress, type ListColumn, type ListLook } from '@/overviews/rules/article-list';
import { useDesk } from '../../use-desk';
import { columnLabels } from './column-labels';

type Props = { all: readonly ListColumn[]; look: ListLook; base: string };

/** Which columns are shown; kept in the address, and so in a saved view. */
export const ColumnChoice = ({ all, look, base }: Props) => {
  const { t } = useDesk();
  const router = useRouter();
  const turn = (column: ListColumn): void => {
    const columns = all.filter((one) => (one === column) !== look.columns.includes(one));
    const address = lookAddress({ ...look, columns });
    router.replace(articlesPath(base, address), { scroll: false });
  };
  return (
    <details className="desk-columns">
      <summary className="desk-button">{t('articles.columns')}</summary>
      <fieldset>
        <legend className="ibidem-unseen">{t('articles.columns')}</legend>
        {all.map((column) => (
          <label key={column}>
            <input
              checked={look.columns.includes(column)}
              disabled={look.columns.length === 1 && look.columns.includes(column)}
              onChange={() => turn(column)}
              type="checkbox"
            />
            {t(columnLabels[column])}
          </label>
        ))}
      </fieldset>
    </details>
  );
};
