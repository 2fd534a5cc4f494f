import { homePath } from '../addresses';
import { messages } from '../messages/messages';
import type { Setting } from '../setting';

/** Links to the front page in each other language. */
export const LanguageLinks = ({ setting }: { setting: Setting }) => {
  const { language, publication, say } = setting;
  const others = publication.languages.filter((other) => other !== language);
  if (others.length === 0) return null;
  return (
    <nav className="languages" aria-label={say.languages}>
      <ul>
        {others.map((other) => (
          <li key={other}>
            <a href={homePath(other, publication.languages)} lang={other} hrefLang={other}>
              {messages[other].languageName}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
