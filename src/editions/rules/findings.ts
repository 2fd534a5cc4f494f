import { documentRules } from '@/document/findings';
import {
  sayFinding,
  type Finding,
  type FindingCatalogue,
  type FindingParams,
  type Place,
} from '@/platform/finding';
import type { Language } from '@/platform/language';
import { withoutQuotes } from '@/platform/without-quotes';
import { workflowCatalogue } from './finding-catalogue';
import { eventLabels, stateLabels } from './labels';

export type WorkflowRule = keyof typeof workflowCatalogue;

export const isWorkflowRule = (rule: string): rule is WorkflowRule => rule in workflowCatalogue;

/** A finding of the workflow, in English. Parameters keep the codes of states and events. */
export const workflowFinding = (
  rule: WorkflowRule,
  params: FindingParams = {},
  place?: Place,
): Finding =>
  sayWorkflowFinding(
    {
      rule,
      severity: workflowCatalogue[rule].severity,
      message: '',
      ...(place ? { place } : {}),
      ...(Object.keys(params).length > 0 ? { params } : {}),
    },
    'en',
  );

/** The same finding in another language, with states and events by their names in it. */
export const sayWorkflowFinding = (finding: Finding, language: Language): Finding => {
  const said = sayFinding(
    { ...finding, params: inWords(finding.params, language) },
    language,
    catalogue,
  );
  const { params: _, ...rest } = said;
  return finding.params ? { ...rest, params: finding.params } : rest;
};

/** What hinders a text from being frozen is a reason to refuse, too. */
const catalogue: FindingCatalogue = { ...documentRules, ...workflowCatalogue };

const inWords = (params: FindingParams = {}, language: Language): FindingParams => ({
  ...params,
  ...labelled('state', params.state, stateLabels, language),
  ...labelled('event', params.event, eventLabels, language),
  // A sentence has them between quotation marks of its own.
  ...(params.words === undefined ? {} : { words: withoutQuotes(String(params.words)) }),
});

const labelled = (
  name: string,
  code: string | number | undefined,
  labels: Readonly<Record<string, Record<Language, string>>>,
  language: Language,
): FindingParams => {
  const label = labels[String(code)];
  return label ? { [name]: label[language] } : {};
};
