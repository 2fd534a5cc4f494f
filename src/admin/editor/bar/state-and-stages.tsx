'use client';

import { isOpen } from '@/editions/rules/states';
import { StateMark } from '../../components/state-mark';
import { Icon } from '../../shell/icons';
import { useWords } from '../../words';
import { useArticlePublication } from '../article-publication';

/** The state of the edition in hand, and the stages that are still before it. */
export const StateAndStages = () => {
  const { t, language, sayPolicy } = useWords();
  const publication = useArticlePublication();
  if (!publication) {
    return <span className="desk-bar__state desk-quiet">{t('editor.new')}</span>;
  }
  const { report } = publication;
  if (!report) {
    return (
      <span aria-busy="true" className="desk-bar__state desk-quiet">
        {t('panel.loading')}
      </span>
    );
  }
  const { state, stages, number } = report;
  const ahead =
    state !== 'none' && isOpen(state)
      ? stages.filter(({ approvals, minimumApprovals }) => approvals < minimumApprovals)
      : [];
  return (
    <div className="desk-bar__where">
      <span className="desk-bar__state">
        {state === 'none' ? null : <StateMark language={language} state={state} />}
        {number && number > 1 ? (
          <span className="desk-quiet"> {t('panel.edition', { number })}</span>
        ) : null}
      </span>
      {ahead.length > 0 ? (
        <ol aria-label={t('editor.stages')} className="desk-bar__stages">
          {ahead.map(({ name, open }) => (
            <li data-open={open || undefined} key={name}>
              <Icon name="unfold" />
              <span>{sayPolicy(name)}</span>
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
};
