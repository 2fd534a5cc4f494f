'use client';

import { useWords } from '../../words';
import type { QuotationDifference as Difference } from '../requests';

/** A quotation against the copy: struck out what only the copy says, underlined what only the quotation says. */
export const QuotationDifference = ({ differences }: { differences: readonly Difference[] }) => (
  <p className="ibidem-difference">
    {differences.map((difference, at) => (
      <Stretch difference={difference} key={at} />
    ))}
  </p>
);

const Stretch = ({ difference: { is, quotation, copy, matter } }: { difference: Difference }) => {
  const { t } = useWords();
  if (is === 'same') return <span>{quotation} </span>;
  const isCut = is === 'removed' && quotation !== '';
  return (
    <>
      {copy === '' ? null : (
        <>
          <del data-matter={matter}>
            <span className="ibidem-unseen">
              {t(isCut ? 'citationStatus.cut' : 'citationStatus.removed')}{' '}
            </span>
            {copy}
          </del>{' '}
        </>
      )}
      {quotation === '' ? null : (
        <>
          <ins data-matter={matter}>
            <span className="ibidem-unseen">
              {t(is === 'changed' ? 'citationStatus.instead' : 'citationStatus.added')}{' '}
            </span>
            {quotation}
          </ins>{' '}
        </>
      )}
    </>
  );
};
