import type { CslItem, CslName } from '@/citations/csl';
import { wordsOfRuns } from '@/citations/runs';
import { formatReference } from '@/citations/format-reference';
import { LinkState } from '../article/link-state';
import { markerAnchor } from '../article/rendering';
import { pathOf } from '../addresses';
import { sayDate } from '../dates';
import { PageMetadataTags } from '../frame/page-metadata';
import { countOf, fill } from '../messages/messages';
import type { Setting } from '../setting';
import type { SourceView } from '../views';
import { ArticleTeaser } from './article-rows';

type Props = { view: SourceView; setting: Setting };

/** A cited work: what is known of it, what became of its page, who rests on it and with which words. */
export const SourcePage = ({ view, setting }: Props) => {
  const { language, publication, say } = setting;
  const { item, citedBy } = view;
  return (
    <div className="list-page">
      <PageMetadataTags
        page={{
          title: item.title ?? say.untitled,
          description: wordsOfRuns(formatReference(item, language)),
          canonical: pathOf(language, publication.languages, 'sources', item.id),
        }}
        setting={setting}
      />
      <header className="list-head">
        <p className="label">
          <span>{say.source}</span>
          <span>{say.sourceType[item.type]}</span>
        </p>
        <h1 lang={item.language}>{item.title ?? say.untitled}</h1>
        <SourceFacts view={view} setting={setting} />
      </header>
      <h2 className="section-title">
        {citedBy.length > 0 ? countOf(say.citedByCount, citedBy.length, language) : say.citedBy}
      </h2>
      {citedBy.length === 0 ? <p className="empty">{say.notCited}</p> : null}
      <ol className="rows">
        {citedBy.map((article) => (
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
    </div>
  );
};

const SourceFacts = ({ view, setting }: Props) => {
  const { item, overlay } = view;
  const { say, language, publication } = setting;
  const facts = [
    ['author', names(item.author)],
    ['editor', names(item.editor)],
    ['container', item['container-title']],
    ['publisher', [item['publisher-place'], item.publisher].filter(Boolean).join(': ')],
    ['issued', item.issued && sayDate(item.issued, language)],
    ['page', item.page],
    ['isbn', item.ISBN],
  ] as const;
  return (
    <dl className="source-facts">
      {facts.map(([field, value]) =>
        value ? <Fact key={field} label={say.sourceField[field]} value={value} /> : null,
      )}
      <Addresses item={item} setting={setting} />
      {item.URL ? (
        <>
          <dt>{say.sourceField.link}</dt>
          <dd>
            {overlay.checkedAt
              ? `${fill(say.linkChecked, {
                  verdict: say.verdict[overlay.verdict],
                  date: sayDate(overlay.checkedAt, language, publication.timeZone),
                })} `
              : `${say.verdict[overlay.verdict]}.`}{' '}
            <LinkState
              item={item}
              overlay={{ ...overlay, verdict: overlay.verdict === 'moved' ? 'moved' : 'alive' }}
              setting={setting}
            />
          </dd>
        </>
      ) : null}
    </dl>
  );
};

const Fact = ({ label, value }: { label: string; value: string }) => (
  <>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </>
);

const Addresses = ({ item, setting }: { item: CslItem; setting: Setting }) => {
  const { sourceField } = setting.say;
  return (
    <>
      {item.URL ? (
        <>
          <dt>{sourceField.url}</dt>
          <dd>
            <a href={item.URL}>{item.URL}</a>
          </dd>
        </>
      ) : null}
      {item.DOI ? (
        <>
          <dt>{sourceField.doi}</dt>
          <dd>
            <a href={`https://doi.org/${encodeURI(item.DOI)}`}>{item.DOI}</a>
          </dd>
        </>
      ) : null}
    </>
  );
};

const names = (people: readonly CslName[] = []): string =>
  people
    .map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '))
    .join(', ');
