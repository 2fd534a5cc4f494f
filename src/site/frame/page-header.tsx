import { homePath, pathOf } from '../addresses';
import type { Setting } from '../setting';

/** The masthead: the name, the ways in, the switch between light and dark. */
export const PageHeader = ({ setting }: { setting: Setting }) => {
  const { language, publication, say } = setting;
  const at = (section: 'articles' | 'topics' | 'about') =>
    pathOf(language, publication.languages, section);
  return (
    <header className="masthead">
      <a className="masthead-name" href={homePath(language, publication.languages)} rel="home">
        {publication.name}
      </a>
      <nav aria-label={say.mainNavigation}>
        <ul>
          <li>
            <a href={at('articles')}>{say.articles}</a>
          </li>
          <li>
            <a href={at('topics')}>{say.topics}</a>
          </li>
          <li>
            <a href={at('about')}>{say.about}</a>
          </li>
        </ul>
      </nav>
      {/* Shown by our module: without it the button could do nothing. */}
      <button
        className="theme-switch"
        type="button"
        hidden
        suppressHydrationWarning
        data-to-dark={say.themeToDark}
        data-to-light={say.themeToLight}
      />
    </header>
  );
};
