import { feedPath, pathOf } from '../addresses';
import { fill } from '../messages/messages';
import type { Setting } from '../setting';
import { inOnePiece, unbroken } from '../typography/unbroken';
import { LanguageLinks } from './language-links';

/** The colophon at the foot of every page: what the publication is, and the way to everything in it. */
export const PageFooter = ({ setting }: { setting: Setting }) => {
  const { language, publication, say } = setting;
  return (
    <footer className="colophon">
      <div className="colophon-about">
        <p className="colophon-name">{publication.name}</p>
        {publication.tagline ? <p>{unbroken(publication.tagline, language)}</p> : null}
        <p>{say.footerPromise}</p>
        {publication.licence ? (
          <p>{fill(say.textsUnder, { licence: inOnePiece(publication.licence) })}</p>
        ) : null}
      </div>
      {waysOf(setting).map(({ label, links }) => (
        <nav key={label} aria-label={label}>
          <p className="colophon-label">{label}</p>
          <ul>
            {links.map(([name, href]) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      ))}
      <LanguageLinks setting={setting} />
    </footer>
  );
};

type Way = { label: string; links: readonly (readonly [name: string, href: string])[] };

const waysOf = ({ language, publication, say }: Setting): readonly Way[] => {
  const { languages } = publication;
  const to = (page: Parameters<typeof pathOf>[2]) => pathOf(language, languages, page);
  return [
    {
      label: say.footerRead,
      links: [
        [say.articles, to('articles')],
        [say.topics, to('topics')],
        [say.seriesAll, to('series')],
        [say.authors, to('authors')],
        [say.archive, to('archive')],
      ],
    },
    {
      label: say.footerCheck,
      links: [
        [say.sources, to('sources')],
        [say.domainsAll, to('domains')],
        [say.corrections, to('corrections')],
      ],
    },
    {
      label: say.footerAbout,
      links: [
        [say.about, to('about')],
        [say.accessibility, to('accessibility')],
        [say.feed, feedPath(language, languages, 'xml')],
      ],
    },
  ];
};
