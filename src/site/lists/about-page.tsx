import { pathOf } from '../addresses';
import { PageMetadataTags } from '../frame/page-metadata';
import { countOf, fill } from '../messages/messages';
import type { Setting } from '../setting';
import { inOnePiece, unbroken } from '../typography/unbroken';
import type { AboutView, ReviewStage } from '@/reading/views/views-finding';
import { ContactLine } from './contact-line';

type Props = { view: AboutView; setting: Setting };

/** What the publication says about itself, who makes it, and how a text is reviewed there. */
export const AboutPage = ({ view, setting }: Props) => {
  const { language, publication, say } = setting;
  const paragraphs = (publication.about ?? publication.tagline ?? '').split(/\n\s*\n/);
  return (
    <div className="list-page">
      <PageMetadataTags
        page={{
          title: say.about,
          description: publication.tagline,
          canonical: pathOf(language, publication.languages, 'about'),
          markdown: `${pathOf(language, publication.languages, 'about')}.md`,
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
      <div className="prose statement">
        <section>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{unbroken(paragraph, language)}</p>
          ))}
        </section>
        <People view={view} setting={setting} />
        <Review view={view} setting={setting} />
        <Terms setting={setting} />
      </div>
    </div>
  );
};

const People = ({ view, setting }: Props) =>
  view.people.length === 0 ? null : (
    <section>
      <h2>{setting.say.people}</h2>
      <ul className="people">
        {view.people.map(({ name, role, href }) => (
          <li key={name}>
            <bdi>{href ? <a href={href}>{name}</a> : name}</bdi>
            {role ? <span className="subject-count"> {role}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );

/** The policy of the desk in a reader's words; what holds everywhere stands below it. */
const Review = ({ view, setting }: Props) => {
  const { language, publication, say } = setting;
  return (
    <section>
      <h2>{say.howWeReview}</h2>
      <p>{unbroken(view.stages.length > 0 ? say.reviewIntro : say.reviewNoStages, language)}</p>
      <ol className="review-stages">
        {view.stages.map((stage) => (
          <li key={stage.name}>
            <strong>{stageName(stage, setting)}</strong>
            <span className="subject-count"> {stageWords(stage, setting)}</span>
          </li>
        ))}
      </ol>
      {[say.reviewSources, say.reviewExact, say.reviewForced].map((rule) => (
        <p key={rule}>{unbroken(rule, language)}</p>
      ))}
      <p>
        {unbroken(say.correctedText, language)}{' '}
        <a href={pathOf(language, publication.languages, 'corrections')}>{say.corrections}</a>
      </p>
    </section>
  );
};

/** The stages that every publication starts with are called in its readers' language by us. */
export const stageName = ({ name }: ReviewStage, { say }: Setting): string =>
  new Map(Object.entries(say.firstStages)).get(name) ?? name;

/** Who approves, of how many, and of which kinds of article. */
export const stageWords = (
  { approvals, roles, kinds }: ReviewStage,
  { language, say }: Setting,
): string => {
  const lists = new Intl.ListFormat(language, { type: 'disjunction' });
  const who = lists.format(roles.map((role) => say.reviewRole[role]));
  const all = new Intl.ListFormat(language);
  const only = all.format(kinds.map((kind) => say.kind[kind].toLocaleLowerCase(language)));
  const count = countOf(say.reviewStage, approvals, language);
  return [
    fill(count, { roles: who }),
    ...(only ? [fill(say.reviewOnlyFor, { kinds: only })] : []),
  ].join('; ');
};

const Terms = ({ setting }: { setting: Setting }) => {
  const { language, publication, say } = setting;
  return (
    <section>
      <h2>{publication.contact ? say.contact : say.termsOfUse}</h2>
      <ContactLine setting={setting} />
      {publication.licence ? (
        <p>{fill(say.textsUnder, { licence: inOnePiece(publication.licence) })}</p>
      ) : null}
      <p>
        <a href={pathOf(language, publication.languages, 'accessibility')}>{say.accessibility}</a>
      </p>
    </section>
  );
};
