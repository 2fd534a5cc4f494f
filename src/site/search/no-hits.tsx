import { pathOf } from '../addresses';
import { countOf, fill } from '../messages/messages';
import type { Setting } from '../setting';
import { unbroken } from '../typography/unbroken';
import type { SearchView } from '@/reading/views/views-search';
import { searchAddress } from './search-address';
import { Elsewhere, Names } from './search-links';

/** What to do when no text answers: never a dead end. */
export const NoHits = ({ view, setting }: { view: SearchView; setting: Setting }) => {
  const { say, language, publication } = setting;
  const { asked, unfiltered } = view;
  return (
    <div className="search-none">
      <p role="status">
        {view.isQuestion
          ? fill(say.nothingFound, { q: asked.q })
          : unbroken(say.tooCommon, language)}
      </p>
      {unfiltered ? (
        <p>
          <a href={searchAddress(setting, { q: asked.q, language: asked.language })}>
            {say.withoutFilters}
          </a>
          {': '}
          {countOf(say.unfilteredCount, unfiltered, language)}.
        </p>
      ) : null}
      <Names view={view} setting={setting} />
      <Elsewhere view={view} setting={setting} />
      <section className="search-more">
        <h2 className="section-title">{say.advice}</h2>
        <ul>
          <li>{unbroken(say.adviceWords, language)}</li>
          <li>{unbroken(say.adviceNames, language)}</li>
        </ul>
      </section>
      <section className="search-more">
        <h2 className="section-title">{say.orLookAt}</h2>
        <ul className="plain-links">
          {publication.topics.slice(0, 8).map((topic) => (
            <li key={topic.href}>
              <a href={topic.href}>{topic.label}</a>
            </li>
          ))}
          <li>
            <a href={pathOf(language, publication.languages, 'articles')}>{say.allArticles}</a>
          </li>
        </ul>
      </section>
    </div>
  );
};
