import { pathOf } from '../addresses';
import { ListTop } from '../lists/list-top';
import { pageAddress, PageLinks } from '../lists/page-links';
import { countOf } from '../messages/messages';
import type { Setting } from '../setting';
import type { DomainsView } from '@/reading/views/views-finding';

/** The sites that published texts rest on, the most cited first. */
export const DomainsPage = ({ view, setting }: { view: DomainsView; setting: Setting }) => {
  const { language, publication, say } = setting;
  const path = pathOf(language, publication.languages, 'domains');
  return (
    <div className="list-page">
      <ListTop
        path="domains"
        page={view.page}
        markdown={pageAddress(`${path}.md`, view.page)}
        title={say.domainsAll}
        intro={say.domainsIntro}
        setting={setting}
      />
      {view.rows.length === 0 ? <p className="empty">{say.noDomains}</p> : null}
      <ol className="sites">
        {view.rows.map(({ label, href, claims }) => (
          <li key={href}>
            <a href={href}>
              <bdi>{label}</bdi>
            </a>{' '}
            <span className="subject-count">{countOf(say.claimCount, claims, language)}</span>
          </li>
        ))}
      </ol>
      <PageLinks paging={view} path={path} setting={setting} byAge={false} />
    </div>
  );
};
