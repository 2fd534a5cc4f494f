import { pathOf } from '../addresses';
import { countOf } from '../messages/messages';
import type { Setting } from '../setting';
import type { AuthorsUnderLetter, AuthorsView } from '@/reading/views/views-finding';
import { ListTop } from './list-top';
import { PageLinks } from './page-links';

type Props = { view: AuthorsView; setting: Setting };

/** Everybody who wrote here, under the first letters of their surnames. */
export const AuthorsPage = ({ view, setting }: Props) => {
  const { language, publication, say } = setting;
  const path = pathOf(language, publication.languages, 'authors');
  const isFirst = view.letter === view.letters[0] && view.page === 1;
  const part = view.letter === undefined ? undefined : partOf(view.letter);
  return (
    <div className="list-page">
      <ListTop
        path="authors"
        page={view.page}
        part={isFirst ? undefined : part}
        markdown={`${path}.md`}
        title={say.authors}
        intro={say.authorsIntro}
        setting={setting}
      />
      {view.total === 0 ? (
        <p className="empty">{say.noAuthors}</p>
      ) : (
        <p className="list-count">{countOf(say.authorCount, view.total, language)}</p>
      )}
      {view.letters.length > 1 ? <Letters view={view} setting={setting} /> : null}
      {view.groups.map((group) => (
        <UnderLetter key={group.letter} group={group} setting={setting} />
      ))}
      {part ? (
        <PageLinks paging={view} path={`${path}?${part}`} setting={setting} byAge={false} />
      ) : null}
    </div>
  );
};

/** Ways to the letters: on this page where all are here, else on pages of their own. */
const Letters = ({ view, setting }: Props) => {
  const path = pathOf(setting.language, setting.publication.languages, 'authors');
  return (
    <nav className="letters" aria-label={setting.say.letters}>
      <ul>
        {view.letters.map((letter) => (
          <li key={letter}>
            <a
              href={
                view.letter === undefined ? `#${anchorOf(letter)}` : `${path}?${partOf(letter)}`
              }
              aria-current={view.letter === letter ? 'true' : undefined}
            >
              {letter || setting.say.otherLetters}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const partOf = (letter: string): string => `letter=${encodeURIComponent(letter || '*')}`;
const anchorOf = (letter: string): string => `letter:${letter || '*'}`;

const UnderLetter = ({ group, setting }: { group: AuthorsUnderLetter; setting: Setting }) => (
  <section className="under-letter" aria-labelledby={anchorOf(group.letter)}>
    <h2 id={anchorOf(group.letter)}>{group.letter || setting.say.otherLetters}</h2>
    <ul>
      {group.authors.map(({ label, href, articles }) => (
        <li key={href}>
          <a href={href}>
            <bdi>{label}</bdi>
          </a>{' '}
          <span className="subject-count">
            {countOf(setting.say.articleCount, articles, setting.language)}
          </span>
        </li>
      ))}
    </ul>
  </section>
);
