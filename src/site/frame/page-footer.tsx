import { feedPath, pathOf } from '../addresses';
import { fill } from '../messages/messages';
import type { Setting } from '../setting';
import { LanguageLinks } from './language-links';

/** The colophon at the foot of every page. */
export const PageFooter = ({ setting }: { setting: Setting }) => {
  const { language, publication, say } = setting;
  return (
    <footer className="colophon">
      <div>
        <p className="colophon-name">{publication.name}</p>
        {publication.tagline ? <p>{publication.tagline}</p> : null}
      </div>
      <div>
        <p>{say.footerPromise}</p>
        {publication.licence ? (
          <p>{fill(say.textsUnder, { licence: publication.licence })}</p>
        ) : null}
        <ul>
          <li>
            <a href={pathOf(language, publication.languages, 'sources')}>{say.sources}</a>
          </li>
          <li>
            <a href={pathOf(language, publication.languages, 'corrections')}>{say.corrections}</a>
          </li>
          <li>
            <a href={feedPath(language, publication.languages, 'xml')}>{say.feed}</a>
          </li>
        </ul>
      </div>
      <LanguageLinks setting={setting} />
    </footer>
  );
};
