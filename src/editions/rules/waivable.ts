import type { Cover, Lack } from '@/link-checks/rules/link-waiver';
import type { Finding } from '@/platform/finding';
import type { CitationFact } from './edition-facts';
import type { WorkflowRule } from './findings';

/** What a reason can make up for. That nobody looked is not among it: looking costs nothing. */
const lackBehind: Partial<Record<WorkflowRule, Lack>> = {
  'link-broken': 'link',
  'link-blocked': 'link',
  'copy-missing': 'copy',
  'copy-refused': 'copy',
  'copy-worthless': 'copy',
  'quotation-differs': 'quotation',
  'quotation-not-found': 'quotation',
  'quotation-unreadable': 'quotation',
};

/** What a finding about a citation says is lacking, if somebody may let the citation stand without it. */
export const lackOf = ({ rule }: Pick<Finding, 'rule'>): Lack | undefined =>
  lackBehind[rule as WorkflowRule];

/** What a waiver has to cover so that the citation passes, of those lacks that the person means. */
export const coversFor = (
  citation: CitationFact,
  findings: readonly Finding[],
  meant: readonly Lack[],
): readonly Cover[] => {
  const lacking = findings.filter((finding) => {
    const lack = lackOf(finding);
    return lack !== undefined && meant.includes(lack);
  });
  const pages = citation.sources.flatMap(({ key, url }): Cover[] => {
    const here = lacking.filter(({ place }) => place?.sourceKey === key).map(lackOf);
    const lacks = (['link', 'copy'] as const).filter((lack) => here.includes(lack));
    return url !== null && lacks.length > 0 ? [{ address: url, lacks }] : [];
  });
  const quotes = citation.quotation && lacking.some((one) => lackOf(one) === 'quotation');
  return quotes && citation.quotation ? [...pages, { quotation: citation.quotation.asked }] : pages;
};
