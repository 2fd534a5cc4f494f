import { pathOf } from '../addresses';
import type { Setting } from '../setting';
import type { Subject } from '@/reading/views/views-finding';
import { ListTop } from './list-top';
import { SubjectRows } from './subject-rows';

type Props = { topics: readonly Subject[]; setting: Setting };

/** All topics, and how much there is to read on each. */
export const TopicsPage = ({ topics, setting }: Props) => {
  const { language, publication, say } = setting;
  return (
    <div className="list-page">
      <ListTop
        path="topics"
        page={1}
        markdown={`${pathOf(language, publication.languages, 'topics')}.md`}
        title={say.topics}
        intro={say.topicsIntro}
        setting={setting}
      />
      <SubjectRows rows={topics} none={say.noTopics} count={say.articleCount} setting={setting} />
    </div>
  );
};
