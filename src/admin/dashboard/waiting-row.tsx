import type { Article } from '@/payload-types';
import type { Language } from '@/platform/language';
import { sayIn } from '../messages/say';
import { StateLabel } from '../publication/state-label';

type Props = {
  article: Article;
  language: Language;
  /** Where the heading does not say it already. */
  withState: boolean;
};

/** An article that somebody can bring forward: where it stands, and what it lacks. */
export const WaitingRow = ({ article, language, withState }: Props) => {
  const t = sayIn(language);
  const { workflowState, unresolvedCitations } = article;
  return (
    <li>
      <a href={`/admin/collections/articles/${article.id}`}>
        {article.title || t('preview.untitled')}
      </a>{' '}
      {withState && workflowState ? <StateLabel language={language} state={workflowState} /> : null}
      {unresolvedCitations ? (
        <span className="ibidem-quiet">
          {t('dashboard.unresolved', { count: unresolvedCitations })}
        </span>
      ) : null}
    </li>
  );
};
