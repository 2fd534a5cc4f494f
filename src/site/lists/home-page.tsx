import { homePath } from '../addresses';
import { PageMetadataTags } from '../frame/page-metadata';
import type { Setting } from '../setting';
import { markdownPath } from '../markdown/pages';
import { unbroken } from '../typography/unbroken';
import type { HomeView } from '@/reading/views/views-finding';
import { ArticleFacts, ArticleLabel, ArticleRows } from './article-rows';
import { Section } from './home-sections';

/** The front page: one text leads, sections follow as editors arranged them, then the topics. */
export const HomePage = ({ view, setting }: { view: HomeView; setting: Setting }) => {
  const { language, publication } = setting;
  const alternates = publication.languages.map((other) => ({
    language: other,
    href: homePath(other, publication.languages),
  }));
  return (
    <div className="home">
      <PageMetadataTags
        page={{
          description: publication.tagline,
          canonical: homePath(language, publication.languages),
          markdown: markdownPath(homePath(language, publication.languages), setting),
          alternates,
        }}
        setting={setting}
      />
      <h1 className="visually-hidden">{publication.name}</h1>
      {view.lead ? (
        <Lead lead={view.lead} setting={setting} />
      ) : (
        <ArticleRows rows={[]} setting={setting} />
      )}
      {view.sections.map((section, at) => (
        <Section key={at} section={section} anchor={`section:${at + 1}`} setting={setting} />
      ))}
      <TopicIndex setting={setting} />
    </div>
  );
};

const Lead = ({ lead, setting }: { lead: NonNullable<HomeView['lead']>; setting: Setting }) => (
  <article className={lead.image ? 'lead lead-pictured' : 'lead'}>
    <div>
      <ArticleLabel row={lead} setting={setting} />
      <h2 className="lead-title">
        <a href={lead.href}>{unbroken(lead.title, lead.language)}</a>
      </h2>
      {lead.standfirst ? (
        <p className="lead-standfirst">{unbroken(lead.standfirst, lead.language)}</p>
      ) : null}
      <ArticleFacts row={lead} setting={setting} />
    </div>
    {lead.image ? (
      <img
        src={lead.image.href}
        alt={lead.image.alt}
        width={lead.image.width}
        height={lead.image.height}
        fetchPriority="high"
      />
    ) : null}
  </article>
);

/** All topics in one line of links. */
const TopicIndex = ({ setting }: { setting: Setting }) =>
  setting.publication.topics.length === 0 ? null : (
    <section className="topic-index" aria-labelledby="topics">
      <h2 className="section-title" id="topics">
        {setting.say.topics}
      </h2>
      <ul>
        {setting.publication.topics.map((topic) => (
          <li key={topic.href}>
            <a href={topic.href}>{topic.label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
