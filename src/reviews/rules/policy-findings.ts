import { articleKinds } from '@/document/document';
import { findingsOf, type Finding } from '@/platform/finding';
import { policyCatalogue } from './policy-catalogue';
import { policyFor, type EditorialPolicy, type ReviewStage } from './policy';

/**
 * What is wrong with the rules of the review: under such a policy an article would be stuck, or pass unseen. `{kind}`
 * is the code of a kind of article.
 */
export const policyFindings = (policy: EditorialPolicy): readonly Finding[] =>
  policy.stages.length === 0
    ? [finding('policy-without-stages', {}, { field: 'stages' })]
    : stageFindings(policy);

const stageFindings = (policy: EditorialPolicy): readonly Finding[] => [
  ...policy.stages.flatMap(problemsOf),
  ...namedTwice(policy).map((stage) =>
    finding('stage-named-twice', { stage }, { field: 'stages' }),
  ),
  ...articleKinds
    .filter((kind) => policyFor(policy, kind).stages.length === 0)
    .map((kind) => finding('kind-without-stage', { kind }, { field: 'stages' })),
];

const finding = findingsOf(policyCatalogue);

const at = (field: string, index: number) => ({ field: `stages.${index}.${field}` });

const problemsOf = (stage: ReviewStage, index: number): readonly Finding[] => {
  const { name, roles, people, minimumApprovals: needed, alongside } = stage;
  const params = { stage: name };
  const isLeftToNamed = roles.length === 0 && people.length > 0;
  return [
    ...(name.trim() ? [] : [finding('stage-nameless', { number: index + 1 }, at('name', index))]),
    ...(roles.length === 0 && people.length === 0
      ? [finding('stage-without-people', params, at('roles', index))]
      : []),
    ...(isLeftToNamed && new Set(people).size < needed
      ? [
          finding(
            'stage-out-of-reach',
            { ...params, needed, people: new Set(people).size },
            at('minimumApprovals', index),
          ),
        ]
      : []),
    ...(index === 0 && alongside
      ? [finding('first-stage-alongside', params, at('alongside', index))]
      : []),
  ];
};

const namedTwice = ({ stages }: EditorialPolicy): readonly string[] => {
  const names = stages.map(({ name }) => name.trim());
  const keys = names.map((name) => name.toLowerCase());
  return names.filter((name, index) => name !== '' && keys.indexOf(keys[index] ?? '') !== index);
};
