import { PageMetadataTags } from '../frame/page-metadata';
import { PageLinks } from '../lists/page-links';
import { countOf, fill } from '../messages/messages';
import type { Setting } from '../setting';
import { unbroken } from '../typography/unbroken';
import type { SearchView } from '@/reading/views/views-search';
import { Hit } from './hit';
import { NoHits } from './no-hits';
import { searchAddress } from './search-address';
import { SearchForm } from './search-form';
import { Elsewhere, Names } from './search-links';

type Props = { view: SearchView; setting: Setting };

/** The search: a question, and the texts that answer it. */
export const SearchPage = ({ view, setting }: Props) => {
  const { say } = setting;
  const { asked, hits } = view;
  const title = asked.q === '' ? say.search : fill(say.resultsFor, { q: asked.q });
  const alternates = setting.publication.languages.map((language) => ({
    language,
    href: searchAddress({ ...setting, language }),
  }));
  return (
    <div className="list-page search-page">
      <PageMetadataTags
        page={{
          title,
          description: say.searchIntro,
          ...(asked.q === '' ? { alternates } : { hidden: true }),
          canonical: searchAddress(setting, asked),
        }}
        setting={setting}
      />
      <header className="list-head">
        <h1>{say.searchTexts}</h1>
      </header>
      <SearchForm view={view} setting={setting} />
      {asked.q === '' ? (
        <p className="search-intro">{unbroken(say.searchIntro, setting.language)}</p>
      ) : hits.length === 0 ? (
        <NoHits view={view} setting={setting} />
      ) : (
        <Hits view={view} setting={setting} />
      )}
    </div>
  );
};

const Hits = ({ view, setting }: Props) => (
  <>
    <Count view={view} setting={setting} />
    <Names view={view} setting={setting} />
    <ol className="rows">
      {view.hits.map((hit) => (
        <li key={hit.href}>
          <Hit hit={hit} setting={setting} />
        </li>
      ))}
    </ol>
    <PageLinks
      paging={view}
      path={searchAddress(setting, view.asked)}
      setting={setting}
      byAge={false}
    />
    <Elsewhere view={view} setting={setting} />
  </>
);

/** How many texts answer, and the other words that were perhaps meant. */
const Count = ({ view, setting }: Props) => {
  const { say, language } = setting;
  const { asked, total, hasMore, meant } = view;
  return (
    <div className="list-count" role="status">
      {meant?.shown ? (
        <p>{fill(say.resultsInstead, { q: asked.q, meant: meant.q })}</p>
      ) : meant ? (
        <p>
          {say.didYouMean} <a href={searchAddress(setting, { ...asked, q: meant.q })}>{meant.q}</a>?
        </p>
      ) : null}
      <p>
        {hasMore
          ? fill(say.manyResults, { count: 300 })
          : countOf(say.resultCount, total, language)}
      </p>
    </div>
  );
};
