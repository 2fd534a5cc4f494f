import { pathOf } from '../addresses';
import { searchPath } from '../search/search-address';
import type { Setting } from '../setting';
import { MastheadName } from './masthead-name';
import { ThemeChoice } from './theme-choice';

/** The masthead: the name, the ways in, the choice of the theme. */
export const PageHeader = ({ setting }: { setting: Setting }) => {
  const { language, publication, say } = setting;
  const at = (section: 'articles' | 'topics' | 'authors' | 'archive' | 'about') =>
    pathOf(language, publication.languages, section);
  return (
    <header className="masthead">
      <MastheadName setting={setting} />
      <nav aria-label={say.mainNavigation}>
        <ul>
          <li>
            <a href={at('articles')}>{say.articles}</a>
          </li>
          <li>
            <a href={at('topics')}>{say.topics}</a>
          </li>
          <li>
            <a href={at('authors')}>{say.authors}</a>
          </li>
          <li>
            <a href={at('archive')}>{say.archive}</a>
          </li>
          <li>
            <a href={at('about')}>{say.about}</a>
          </li>
          <li>
            <a href={searchPath(setting)} rel="search">
              {say.search}
            </a>
          </li>
        </ul>
      </nav>
      <ThemeChoice setting={setting} />
    </header>
  );
};
