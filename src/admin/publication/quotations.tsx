'use client';

import { useEffect, useState } from 'react';
import { QuotationStatus } from '../citations/drawer/quotation-status';
import { findQuotations, type QuotationInArticle } from '../citations/requests';
import { useWords } from '../words';
import { goToCitation } from './go-to';
import { shortened } from './shortened';

/** For reviewers: what came of looking for each quotation in the copies, word for word where it differs. */
export const Quotations = ({ articleId, at }: { articleId: number | string; at: string }) => {
  const { t } = useWords();
  const quotations = useQuotations(articleId, at);
  if (quotations.length === 0) return null;
  const verified = quotations.filter(({ verdict }) => verdict === 'verified').length;
  const open = quotations.filter(({ verdict }) => verdict !== 'verified');
  return (
    <section aria-labelledby="ibidem-quotations">
      <h2 id="ibidem-quotations">{t('citationStatus.quotations')}</h2>
      <p className="ibidem-quiet">
        {t('citationStatus.verifiedCount', { count: verified, total: quotations.length })}
      </p>
      <ul className="ibidem-quotations">
        {open.map((quotation) => (
          <li key={quotation.key}>
            <QuotationStatus quotation={quotation} />
            <button
              className="ibidem-goto"
              onClick={() => goToCitation(quotation.key)}
              type="button"
            >
              {t('panel.goTo', { words: shortened(quotation.words) })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** `at`: the instant of the report beside which they stand; a new report reads them anew. */
const useQuotations = (articleId: number | string, at: string): readonly QuotationInArticle[] => {
  const [quotations, setQuotations] = useState<readonly QuotationInArticle[]>([]);
  useEffect(() => {
    let late = false;
    void findQuotations(articleId).then((answer) => {
      if (!late && answer.ok) setQuotations(answer.value.docs);
    });
    return () => {
      late = true;
    };
  }, [articleId, at]);
  return quotations;
};
