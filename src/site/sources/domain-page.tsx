import { pathOf } from '../addresses';
import { PageMetadataTags } from '../frame/page-metadata';
import { pageAddress, PageLinks } from '../lists/page-links';
import { countOf, fill } from '../messages/messages';
import type { Setting } from '../setting';
import type { ClaimRow, DomainView } from '@/reading/views/views';
import { SourceEntry } from './source-rows';

/** Which published claims rest on the pages of one site, work by work. */
export const DomainPage = ({ view, setting }: { view: DomainView; setting: Setting }) => {
  const { language, publication, say } = setting;
  const at = (other: Setting['language']) =>
    pathOf(other, publication.languages, 'domains', view.domain);
  const intro =
    view.claims > 0 ? countOf(say.domainIntro, view.claims, language) : say.notCitedDomain;
  return (
    <div className="list-page">
      <PageMetadataTags
        page={{
          title: view.label,
          description: intro,
          canonical: pageAddress(at(language), view.page),
          alternates: publication.languages.map((other) => ({
            language: other,
            href: pageAddress(at(other), view.page),
          })),
          hidden: view.claims === 0,
        }}
        setting={setting}
      />
      <header className="list-head">
        <p className="label">
          <a href={pathOf(language, publication.languages, 'sources')}>{say.sources}</a>
          <a href={pathOf(language, publication.languages, 'domains')}>{say.domainsAll}</a>
        </p>
        <h1 className="domain-name">{view.label}</h1>
        <p className="list-standfirst">{intro}</p>
      </header>
      {view.total > 0 ? (
        <p className="list-count">{countOf(say.sourceCount, view.total, language)}</p>
      ) : null}
      <ol className="rows">
        {view.rows.map((row) => (
          <li key={row.item.id}>
            <SourceEntry row={row} setting={setting}>
              <ul className="passages">
                {row.latest.map((claim) => (
                  <li key={`${claim.href} ${claim.words}`}>
                    <Claim claim={claim} setting={setting} />
                  </li>
                ))}
              </ul>
              {row.claims > row.latest.length ? (
                <p className="teaser-facts">
                  <span>
                    <a href={row.liveMetadata.href}>{say.moreClaims}</a>
                  </span>
                </p>
              ) : null}
            </SourceEntry>
          </li>
        ))}
      </ol>
      <PageLinks paging={view} path={at(language)} setting={setting} byAge={false} />
    </div>
  );
};

const Claim = ({ claim, setting }: { claim: ClaimRow; setting: Setting }) => {
  const { language, say } = setting;
  const lang = claim.language === language ? undefined : claim.language;
  const title = claim.retracted ? fill(say.retractedTitle, { title: claim.title }) : claim.title;
  return (
    <>
      <a href={claim.href} hrefLang={lang} lang={lang}>
        {claim.words || fill(say.note, { number: claim.number })}
      </a>{' '}
      <span className="link-state">{fill(say.inArticle, { title })}</span>
    </>
  );
};
