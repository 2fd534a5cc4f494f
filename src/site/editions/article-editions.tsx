import { editionsPath } from '@/platform/addresses';
import type { Setting } from '../setting';
import type { ArticleView } from '@/reading/views/views';
import { PastEditions } from './past-editions';

/** The foot of an article that was published more than once: its history, and the way to all of it. */
export const ArticleEditions = ({ view, setting }: { view: ArticleView; setting: Setting }) => {
  const { liveMetadata, article = view.href } = view;
  const { say } = setting;
  return liveMetadata.editions.length < 2 ? null : (
    <section className="editions" aria-labelledby="section:editions">
      <h2 id="section:editions">{say.editions}</h2>
      <PastEditions
        editions={liveMetadata.editions}
        current={liveMetadata.number}
        pointer={say.currentEdition}
        article={article}
        setting={setting}
      />
      <p className="ways">
        <a href={editionsPath(article)}>{say.historyAndComparison}</a>
      </p>
    </section>
  );
};
