import { pathOf } from '../addresses';
import { PageMetadataTags } from '../frame/page-metadata';
import type { Setting } from '../setting';

/** All topics. */
export const TopicsPage = ({ setting }: { setting: Setting }) => {
  const { language, publication, say } = setting;
  return (
    <div className="list-page">
      <PageMetadataTags
        page={{
          title: say.topics,
          canonical: pathOf(language, publication.languages, 'topics'),
          twin: `${pathOf(language, publication.languages, 'topics')}.md`,
        }}
        setting={setting}
      />
      <header className="list-head">
        <h1>{say.topics}</h1>
      </header>
      <ul className="topic-list">
        {publication.topics.map((topic) => (
          <li key={topic.href}>
            <a href={topic.href}>{topic.label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
};
