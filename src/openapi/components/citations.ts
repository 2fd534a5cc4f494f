import { lacks } from '@/link-checks/rules/link-waiver';
import { quotationVerdicts } from '@/citations/rules/quotation-verdicts';
import { component, id, instant, list, oneOf, orNull, record, said, text } from '../schema';

const share = { type: 'number', minimum: 0, maximum: 1 };

const quotationStatus = {
  verdict: oneOf(quotationVerdicts),
  likeness: said('Share of the words that are the same.', orNull(share)),
  found: said('The words of the copy.', orNull(text)),
  differences: said('Stretch by stretch, in order.', list(component('QuotationDifference'))),
  snapshot: orNull(id),
  checkedAt: orNull(instant),
};

/** How a citation of an open edition stands, for the desk. */
export const citationComponents = {
  CitationStatusReport: record({
    key: text,
    article: id,
    findings: said(
      'With which publication would be refused because of it.',
      list(component('Finding')),
    ),
    waivable: said('What somebody may let it stand without, for a reason.', list(oneOf(lacks))),
    waiver: orNull(
      record({
        reason: text,
        by: orNull(text),
        at: orNull(instant),
        covers: list({
          anyOf: [
            record({ address: text, lacks: list(oneOf(['link', 'copy'])) }),
            record({ quotation: text }),
          ],
        }),
      }),
    ),
    quotation: orNull(record(quotationStatus)),
  }),
  QuotationInArticle: record({ key: text, words: text, ...quotationStatus }),
  QuotationDifference: record(
    { is: oneOf(['same', 'added', 'removed', 'changed']), quotation: text, copy: text },
    { matter: said('What it touches. Left out, nothing depends on it.', text) },
  ),
};
