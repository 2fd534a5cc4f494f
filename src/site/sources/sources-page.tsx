import { pathOf } from '../addresses';
import { ListTop } from '../lists/list-top';
import { PageLinks } from '../lists/page-links';
import { countOf } from '../messages/messages';
import type { Setting } from '../setting';
import type { SourcesView } from '@/reading/views/views';
import { SourceEntry } from './source-rows';

/** Every work that published texts cite, and the sites that they rest on most. */
export const SourcesPage = ({ view, setting }: { view: SourcesView; setting: Setting }) => {
  const { language, publication, say } = setting;
  const path = pathOf(language, publication.languages, 'sources');
  return (
    <div className="list-page">
      <ListTop
        path="sources"
        page={view.page}
        title={say.sources}
        intro={say.sourcesIntro}
        setting={setting}
      />
      <Domains view={view} setting={setting} />
      {view.rows.length === 0 ? (
        <p className="empty">{say.noSources}</p>
      ) : (
        <p className="list-count">{countOf(say.sourceCount, view.total, language)}</p>
      )}
      <ol className="rows">
        {view.rows.map((row) => (
          <li key={row.item.id}>
            <SourceEntry row={row} setting={setting} />
          </li>
        ))}
      </ol>
      <PageLinks paging={view} path={path} setting={setting} byAge={false} />
    </div>
  );
};

const Domains = ({ view, setting }: { view: SourcesView; setting: Setting }) => {
  const { say } = setting;
  return view.domains.length === 0 ? null : (
    <section className="domains" aria-labelledby="section:sites">
      <h2 className="section-title" id="section:sites">
        {say.sitesIntro}
      </h2>
      <ul>
        {view.domains.map(({ label, href, claims }) => (
          <li key={href}>
            <a href={href}>{label}</a>{' '}
            <span className="link-state">{countOf(say.claimCount, claims, setting.language)}</span>
          </li>
        ))}
      </ul>
      <p className="more">
        <a href={pathOf(setting.language, setting.publication.languages, 'domains')}>
          {say.allDomains}
        </a>
      </p>
    </section>
  );
};
