import type { GlobalBeforeChangeHook } from 'payload';

import { sayFinding, type Finding } from '@/platform/finding';
import { languageOf, type Language } from '@/platform/language';
import { policyOf, type StoredStages } from '@/reviews/queries/review-policy';
import { policyCatalogue } from '@/reviews/rules/policy-catalogue';
import { policyFindings } from '@/reviews/rules/policy-findings';

import { articleKindLabels } from '../fields/labels';
import { throwRefusal } from './throw-refusal';

/** A policy under which articles would be stuck, or reach readers unreviewed, is not saved. */
export const keepPolicy: GlobalBeforeChangeHook = ({ data, originalDoc, req }) => {
  const { stages } = { ...originalDoc, ...data } as { stages?: StoredStages | null };
  // Nothing sent and nothing kept are the usual stages; none at all would let texts out unreviewed.
  const findings = stages === undefined ? [] : policyFindings(policyOf(stages ?? []));
  if (findings.length === 0) return data as unknown;
  const language = languageOf(req.headers, req.user);
  const said = findings.map((one) => say(one, language));
  return throwRefusal({ status: 422, findings: said }, { errors: said.map(atItsField) });
};

/** How Payload's form learns which field it is to mark, and what to say beside it. */
const atItsField = ({ place, message, fix }: Finding) => ({
  path: place?.field,
  message: [message, fix].filter(Boolean).join(' '),
});

const say = (finding: Finding, language: Language): Finding => {
  const { kind } = finding.params ?? {};
  const label = Object.entries(articleKindLabels).find(([code]) => code === kind)?.[1][language];
  const params = { ...finding.params, ...(label ? { kind: label } : {}) };
  return sayFinding({ ...finding, params }, language, policyCatalogue);
};
