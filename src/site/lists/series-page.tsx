import { pathOf } from '../addresses';
import { FeedLinks } from '../frame/feed-links';
import { PageMetadataTags } from '../frame/page-metadata';
import { countOf, fill } from '../messages/messages';
import type { Setting } from '../setting';
import { unbroken } from '../typography/unbroken';
import type { SeriesView } from '@/reading/views/views-finding';
import { ArticleTeaser } from './article-rows';
import { pageAddress, PageLinks } from './page-links';

type Props = { view: SeriesView; setting: Setting };

/** A series: its parts in the order in which they are to be read, each with its number. */
export const SeriesPage = ({ view, setting }: Props) => {
  const { language, publication, say } = setting;
  const { languages } = publication;
  const path = pathOf(language, languages, 'series', view.slug);
  return (
    <div className="list-page">
      <Metadata view={view} setting={setting} />
      <FeedLinks title={view.name} of={{ section: 'series', slug: view.slug }} setting={setting} />
      <header className="list-head">
        <p className="label">
          <a href={pathOf(language, languages, 'series')}>{say.seriesAll}</a>
        </p>
        <h1 dir="auto">{view.name}</h1>
        {view.description ? (
          <p className="list-standfirst">{unbroken(view.description, language)}</p>
        ) : null}
      </header>
      {view.total > 0 ? (
        <p className="list-count">{countOf(say.seriesParts, view.total, language)}</p>
      ) : (
        <p className="empty">{say.noArticles}</p>
      )}
      <ol className="rows parts">
        {view.rows.map((row) => (
          <li key={row.href}>
            {row.position === undefined ? null : (
              <p className="part-number">{fill(say.part, { number: row.position })}</p>
            )}
            <ArticleTeaser row={row} setting={setting} level={2} />
          </li>
        ))}
      </ol>
      <PageLinks paging={view} path={path} setting={setting} byAge={false} />
    </div>
  );
};

const Metadata = ({ view, setting }: Props) => {
  const at = (language: Setting['language']) =>
    pathOf(language, setting.publication.languages, 'series', view.slug);
  const path = at(setting.language);
  const spoken = view.page === 1 && view.spoken.length > 1 ? view.spoken : [];
  return (
    <PageMetadataTags
      page={{
        title: view.name,
        description: view.description,
        canonical: pageAddress(path, view.page),
        markdown: pageAddress(`${path}.md`, view.page),
        hidden: view.total === 0,
        alternates: spoken.map((language) => ({ language, href: at(language) })),
      }}
      setting={setting}
    />
  );
};
