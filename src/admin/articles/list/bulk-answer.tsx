'use client';

import type { Finding } from '@/platform/finding';
import { Mark } from '../../components/state-mark';
import { FindingsList } from '../../findings-list';
import { useDesk } from '../../use-desk';
import type { ListRow } from './list-row';

export type Changed = {
  done: readonly number[];
  refused: readonly { article: number; findings: readonly Finding[] }[];
};

type Props = {
  changed: Changed | undefined;
  said: readonly Finding[];
  rows: readonly ListRow[];
  close: () => void;
};

/** What became of each of many articles; it stays until it is closed. */
export const BulkAnswer = ({ changed, said, rows, close }: Props) => {
  const { t } = useDesk();
  const titleOf = (id: number) => rows.find((row) => row.id === id);
  return (
    <div aria-live="polite" className="desk-bulk__answer">
      <FindingsList findings={said} />
      {changed && changed.done.length > 0 ? (
        <p>
          <Mark shape="tick" tone="green">
            {t('articles.wasDone', { count: changed.done.length })}
          </Mark>
        </p>
      ) : null}
      {changed && changed.refused.length > 0 ? (
        <>
          <p>
            <Mark shape="square" tone="accent">
              {t('articles.wasRefused', { count: changed.refused.length })}
            </Mark>
          </p>
          <ul className="desk-list">
            {changed.refused.map(({ article, findings }) => (
              <li key={article}>
                <a className="desk-title" href={titleOf(article)?.href}>
                  {titleOf(article)?.title ?? article}
                </a>
                <FindingsList findings={findings} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {changed ? (
        <button className="desk-link" onClick={close} type="button">
          {t('articles.close')}
        </button>
      ) : null}
    </div>
  );
};
