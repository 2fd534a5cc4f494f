import { pathOf } from '../addresses';
import { PageMetadataTags } from '../frame/page-metadata';
import { fill } from '../messages/messages';
import type { Setting } from '../setting';

/** What the publication says about itself. */
export const AboutPage = ({ setting }: { setting: Setting }) => {
  const { language, publication, say } = setting;
  const paragraphs = (publication.about ?? publication.tagline ?? '').split(/\n\s*\n/);
  return (
    <div className="list-page">
      <PageMetadataTags
        page={{
          title: say.about,
          description: publication.tagline,
          canonical: pathOf(language, publication.languages, 'about'),
          twin: `${pathOf(language, publication.languages, 'about')}.md`,
          alternates: publication.languages.map((other) => ({
            language: other,
            href: pathOf(other, publication.languages, 'about'),
          })),
        }}
        setting={setting}
      />
      <header className="list-head">
        <h1>{say.about}</h1>
      </header>
      <div className="prose">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {publication.licence ? (
          <p>{fill(say.textsUnder, { licence: publication.licence })}</p>
        ) : null}
      </div>
    </div>
  );
};
