import { roleLabels } from '@/editions/rules/labels';
import type { Language } from '@/platform/language';
import type { PersonOfDesk } from '@/reviews/queries/desk-people';
import type { ReviewStage } from '@/reviews/rules/policy';
import type { SayPolicy } from '@/reviews/rules/policy-words';
import { StateMark } from '../components/state-mark';
import type { sayIn } from '../messages/say';

type Props = {
  stage: ReviewStage;
  index: number;
  people: readonly PersonOfDesk[];
  kinds: readonly string[];
  language: Language;
  sayPolicy: SayPolicy;
  t: ReturnType<typeof sayIn>;
};

/** One stage of the way: what it is called, who decides in it, how many, within which time, and what they confirm. */
export const StagePicture = ({ stage, index, people, kinds, language, sayPolicy, t }: Props) => {
  const own = people.filter(
    ({ id, roles }) =>
      stage.people.includes(id) || stage.roles.some((role) => roles.includes(role)),
  );
  return (
    <li className="desk-way__step" data-alongside={stage.alongside || undefined}>
      <StateMark language={language} state="in_review">
        {`${index + 1}. ${sayPolicy(stage.name)}`}
      </StateMark>
      <p>{own.map(({ name }) => name).join(', ') || t('policy.nobody')}</p>
      <ul className="desk-list desk-quiet">
        <li>{stage.roles.map((role) => roleLabels[role][language]).join(', ')}</li>
        <li>{t('policy.approvals', { count: Math.max(stage.minimumApprovals, 1) })}</li>
        <li>
          {stage.daysAllowed === null
            ? t('policy.noLimit')
            : t('policy.days', { count: stage.daysAllowed })}
        </li>
        {stage.alongside ? <li>{t('policy.alongside')}</li> : null}
        {kinds.length > 0 ? <li>{t('policy.onlyFor', { kinds: kinds.join(', ') })}</li> : null}
      </ul>
      {stage.checklist.length > 0 ? (
        <details className="desk-more">
          <summary>{t('policy.checklist', { count: stage.checklist.length })}</summary>
          <ul className="desk-way__checklist">
            {stage.checklist.map((item) => (
              <li key={item}>{sayPolicy(item)}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
};
