import { formatReference } from '@/citations/rules/format-reference';
import { plainWork } from '@/citations/rules/markup';
import { wordsOfRuns } from '@/citations/rules/runs';
import { pathOf } from '../addresses';
import { markerAnchor } from '../article/rendering';
import { ContextObject } from '../frame/context-object';
import { PageMetadataTags } from '../frame/page-metadata';
import { ArticleTeaser } from '../lists/article-rows';
import { pageAddress, PageLinks } from '../lists/page-links';
import { countOf, fill } from '../messages/messages';
import type { Setting } from '../setting';
import type { CitingArticles, SourceView } from '@/reading/views/views';
import { CitedPage } from './cited-page';
import { LinkHistory } from './link-history';
import { SourceFacts } from './source-facts';

type Props = { view: SourceView; setting: Setting };

/** A cited work: what is known of it, what became of its page, who rests on it and with which words. */
export const SourcePage = ({ view, setting }: Props) => {
  const { language, publication, say } = setting;
  const { citedBy } = view;
  const item = plainWork(view.item);
  const at = (other: Setting['language']) =>
    pathOf(other, publication.languages, 'sources', item.id);
  return (
    <div className="list-page">
      <PageMetadataTags
        page={{
          title: item.title ?? say.untitled,
          description: wordsOfRuns(formatReference(view.item, language)),
          canonical: pageAddress(at(language), citedBy.page),
          alternates: publication.languages.map((other) => ({
            language: other,
            href: pageAddress(at(other), citedBy.page),
          })),
        }}
        setting={setting}
      />
      <header className="list-head source-head">
        <p className="label">
          <a href={pathOf(language, publication.languages, 'sources')}>{say.source}</a>
          <span>{say.sourceType[item.type]}</span>
        </p>
        <h1 lang={item.language} className={isLong(item.title) ? 'long-title' : undefined}>
          {item.title ?? say.untitled}
        </h1>
        <ContextObject work={item} />
        <SourceFacts item={item} setting={setting} />
      </header>
      <CitedPage view={view} setting={setting} />
      <LinkHistory history={view.history} setting={setting} />
      <CitedBy citing={citedBy} setting={setting} />
      <PageLinks paging={citedBy} path={at(language)} setting={setting} byAge={false} />
    </div>
  );
};

/** From here on a title set large would fill a phone. */
const isLong = (title = ''): boolean => title.length > 90;

const CitedBy = ({ citing, setting }: { citing: CitingArticles; setting: Setting }) => {
  const { language, say } = setting;
  return (
    <section aria-labelledby="section:cited-by">
      <h2 className="section-title" id="section:cited-by">
        {citing.total > 0 ? countOf(say.citedByCount, citing.total, language) : say.citedBy}
      </h2>
      {citing.total === 0 ? <p className="empty">{say.notCited}</p> : null}
      <ol className="rows">
        {citing.rows.map((article) => (
          <li key={article.href}>
            <ArticleTeaser row={article} setting={setting} level={3}>
              <ul className="passages">
                {article.passages.map((passage) => (
                  <li key={`${passage.number} ${passage.words}`}>
                    <a href={`${article.href}#${markerAnchor(passage.number, 1)}`}>
                      {passage.words || fill(say.note, { number: passage.number })}
                    </a>
                  </li>
                ))}
              </ul>
            </ArticleTeaser>
          </li>
        ))}
      </ol>
    </section>
  );
};
