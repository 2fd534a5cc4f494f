import { pathOf } from '../addresses';
import type { Setting } from '../setting';
import { unbroken } from '../typography/unbroken';
import type { TopicView } from '@/reading/views/views';
import { ListPage } from './list-page';

/** A topic and the articles on it. */
export const TopicPage = ({ view, setting }: { view: TopicView; setting: Setting }) => {
  const { languages } = setting.publication;
  return (
    <ListPage
      title={view.name}
      label={<a href={pathOf(setting.language, languages, 'topics')}>{setting.say.topics}</a>}
      description={view.description}
      at={(language) => pathOf(language, languages, 'topics', view.slug)}
      list={view.articles}
      setting={setting}
      feed={{ section: 'topics', slug: view.slug }}
    >
      {view.description ? (
        <p className="list-standfirst">{unbroken(view.description, setting.language)}</p>
      ) : null}
    </ListPage>
  );
};
