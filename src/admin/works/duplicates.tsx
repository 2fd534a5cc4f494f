'use client';

import { Button, Link } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { plainWords } from '@/citations/rules/markup';
import type { DuplicatePair, LikeSource } from '@/sources/queries/duplicate-sources';
import { ask } from '../ask';
import { useDesk } from '../use-desk';
import { WideTable } from '../wide-table';
import { MergePanel } from './merge-panel';

type Props = {
  /** Only pairs with this source. */
  about?: number;
  mayMerge: boolean;
};

/** Pairs of sources that may be one, each with the reason, and the way to join them. */
export const Duplicates = ({ about, mayMerge }: Props) => {
  const { t } = useDesk();
  const [turn, setTurn] = useState(0);
  const pairs = usePairs(about, turn);
  const [compared, setCompared] = useState<{ into: number; source: number }>();
  if (!pairs) return null;
  if (pairs.length === 0) return <p>{t(about ? 'works.noneLike' : 'works.none')}</p>;
  return (
    <>
      <WideTable
        caption={t('works.pairs')}
        head={[t('works.keep'), t('works.goes'), t('works.why'), ...(mayMerge ? [' '] : [])]}
      >
        {pairs.map(({ into, source, reason }) => (
          <tr key={`${into.id}-${source.id}`}>
            <td className="ibidem-table__free">
              <Like of={into} />
            </td>
            <td className="ibidem-table__free">
              <Like of={source} />
            </td>
            <td>{t(`works.reason.${reason}`)}</td>
            {mayMerge ? (
              <td>
                <Button
                  buttonStyle="secondary"
                  margin={false}
                  onClick={() => setCompared({ into: into.id, source: source.id })}
                  size="small"
                  type="button"
                >
                  {t('works.compare')}
                </Button>
              </td>
            ) : null}
          </tr>
        ))}
      </WideTable>
      {compared ? (
        <MergePanel
          key={`${compared.into}-${compared.source}`}
          {...compared}
          onClose={() => {
            setCompared(undefined);
            setTurn((was) => was + 1);
          }}
          onSwap={() => setCompared({ into: compared.source, source: compared.into })}
        />
      ) : null}
    </>
  );
};

const Like = ({ of: { id, title, citations } }: { of: LikeSource }) => {
  const { t } = useDesk();
  return (
    <>
      <Link href={`/admin/collections/sources/${id}`} prefetch={false}>
        {plainWords(title) || id}
      </Link>{' '}
      {citations > 0 ? (
        <span className="ibidem-quiet">{t('works.cited', { count: citations })}</span>
      ) : null}
    </>
  );
};

const usePairs = (about: number | undefined, turn: number): DuplicatePair[] | undefined => {
  const [pairs, setPairs] = useState<DuplicatePair[]>();
  useEffect(() => {
    let late = false;
    const path = `/sources/duplicates${about ? `?source=${about}` : ''}`;
    void ask<{ pairs: DuplicatePair[] }>('GET', path).then((answer) => {
      if (!late) setPairs(answer.ok ? answer.value.pairs : []);
    });
    return () => {
      late = true;
    };
  }, [about, turn]);
  return pairs;
};
