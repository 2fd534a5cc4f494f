import { pathOf } from '../addresses';
import { fill, messages } from '../messages/messages';
import type { Setting } from '../setting';
import { unbroken } from '../typography/unbroken';
import type { AuthorView } from '@/reading/views/views';
import { ListPage } from './list-page';

/** Who an author is, and what they published here. */
export const AuthorPage = ({ view, setting }: { view: AuthorView; setting: Setting }) => {
  const { language, publication, say } = setting;
  return (
    <ListPage
      title={view.name}
      description={view.bio}
      label={<a href={pathOf(language, publication.languages, 'authors')}>{say.authors}</a>}
      at={(other) => pathOf(other, publication.languages, 'authors', view.slug)}
      list={view.articles}
      setting={setting}
      kind="profile"
      feed={{ section: 'authors', slug: view.slug }}
    >
      {view.photo ? (
        <img
          className="portrait"
          src={view.photo.href}
          alt={view.photo.alt}
          width="96"
          height="96"
        />
      ) : null}
      <Affiliations view={view} setting={setting} />
      {view.bio ? <p className="list-standfirst">{unbroken(view.bio, language)}</p> : null}
      <AuthorLinks view={view} />
      <OtherLanguages view={view} setting={setting} />
    </ListPage>
  );
};

const Affiliations = ({ view, setting }: { view: AuthorView; setting: Setting }) =>
  view.affiliations.length === 0 ? null : (
    <ul className="affiliations" aria-label={setting.say.affiliations}>
      {view.affiliations.map((one) => (
        <li key={`${one.organisation} ${one.position ?? ''} ${one.from ?? ''}`}>
          {[one.position, one.organisation].filter(Boolean).join(', ')}
          {one.from || one.to ? <span>, {period(one, setting)}</span> : null}
        </li>
      ))}
    </ul>
  );

/** `2019–2024`, or `since 2019` while it lasts. */
const period = ({ from, to }: { from?: string; to?: string }, setting: Setting): string => {
  const year = (date?: string) => date?.slice(0, 4) ?? '';
  return to ? `${year(from)}–${year(to)}` : fill(setting.say.since, { year: year(from) });
};

const AuthorLinks = ({ view }: { view: AuthorView }) =>
  view.orcid || view.links.length > 0 ? (
    <ul className="plain-links">
      {view.orcid ? (
        <li>
          <a href={`https://orcid.org/${view.orcid}`} rel="me">
            ORCID {view.orcid}
          </a>
        </li>
      ) : null}
      {view.links.map((link) => (
        <li key={link.href}>
          <a href={link.href} rel="me">
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  ) : null;

/** Whoever writes in several languages has a list in each. */
const OtherLanguages = ({ view, setting }: { view: AuthorView; setting: Setting }) => {
  const { language, publication, say } = setting;
  const others = (view.articles.spoken ?? []).filter(
    (other) => other !== language && publication.languages.includes(other),
  );
  return others.length === 0 ? null : (
    <p className="also-in">
      {say.alsoWritesIn}{' '}
      {others.map((other) => (
        <a
          key={other}
          href={pathOf(other, publication.languages, 'authors', view.slug)}
          lang={other}
          hrefLang={other}
        >
          {messages[other].languageName}
        </a>
      ))}
    </p>
  );
};
