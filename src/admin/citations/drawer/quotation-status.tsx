'use client';

import { useWords } from '../../words';
import type { QuotedWords } from '../requests';
import { QuotationDifference } from './quotation-difference';

/** What came of looking for the quoted words: by word, by colour and by shape, with the difference where there is one. */
export const QuotationStatus = ({ quotation }: { quotation: QuotedWords }) => {
  const { t } = useWords();
  const { verdict, differences, snapshot } = quotation;
  return (
    <>
      <p className="ibidem-quoted" data-verdict={verdict}>
        {t(`citationStatus.${verdict}`)}{' '}
        {snapshot ? (
          <a href={`/admin/collections/snapshots/${snapshot}`} rel="noopener" target="_blank">
            {t('citationStatus.copy')}
          </a>
        ) : null}
      </p>
      {differences.some(({ is }) => is !== 'same') ? (
        <QuotationDifference differences={differences} />
      ) : null}
    </>
  );
};
