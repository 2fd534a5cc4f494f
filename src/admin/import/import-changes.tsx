'use client';

import type { CitedWords, ReimportChanges } from '@/interchange/reimport/changes';
import { useDesk } from '../use-desk';

/** What becomes of an article's citations when its text is taken from a file. */
export const ImportChanges = ({ changes }: { changes: ReimportChanges }) => {
  const { t } = useDesk();
  const { kept, gone } = changes;
  const moved = kept.filter(({ was }) => was !== undefined);
  return (
    <div className="ibidem-import__changes">
      <p>
        {t('import.changes', { kept: kept.length, fresh: changes.new.length, gone: gone.length })}
      </p>
      <Cited all={moved} title={t('import.moved')} />
      <Cited all={changes.new} title={t('import.new')} />
      <Cited all={gone} title={t('import.gone')} />
    </div>
  );
};

const Cited = ({
  all,
  title,
}: {
  all: readonly (CitedWords & { was?: string })[];
  title: string;
}) =>
  all.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul>
        {all.map(({ key, words, was }) => (
          <li key={key}>
            <q>{words}</q>
            {was ? (
              <>
                {' ← '}
                <q>{was}</q>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
