import { dateFormat } from '@/platform/formats';

import { archivePath, pathOf } from '../addresses';
import { sayDate } from '../dates';
import { PageMetadataTags } from '../frame/page-metadata';
import { countOf, fill } from '../messages/messages';
import type { Setting } from '../setting';
import type { ArchiveView, Span } from '@/reading/views/views-finding';
import { ArticleRows } from './article-rows';
import { ListTop } from './list-top';
import { pageAddress, PageLinks } from './page-links';

type Props = { view: ArchiveView; setting: Setting };

/** What came out when: the years, or a year or month with its texts. */
export const ArchivePage = ({ view, setting }: Props) => {
  const { language, publication, say } = setting;
  if (view.within !== undefined)
    return <ArchiveOf view={view} within={view.within} setting={setting} />;
  return (
    <div className="list-page">
      <ListTop
        path="archive"
        page={1}
        markdown={`${pathOf(language, publication.languages, 'archive')}.md`}
        title={say.archive}
        intro={say.archiveIntro}
        setting={setting}
      />
      {view.spans.length === 0 ? <p className="empty">{say.noArticles}</p> : null}
      <Spans spans={view.spans} label={say.years} setting={setting} />
      <p className="more">
        <a href={pathOf(language, publication.languages, 'articles')}>{say.allArticles}</a>
      </p>
    </div>
  );
};

const ArchiveOf = ({ view, within, setting }: Props & { within: string }) => {
  const { language, publication, say } = setting;
  const { languages } = publication;
  const year = within.slice(0, 4);
  const at = (span?: string) => archivePath(language, languages, span);
  return (
    <div className="list-page">
      <Metadata view={view} within={within} setting={setting} />
      <header className="list-head">
        <p className="label">
          <a href={at()}>{say.archive}</a>
          {within === year ? null : <a href={at(year)}>{year}</a>}
        </p>
        <h1>{headingOf(within, setting)}</h1>
      </header>
      <Spans spans={view.spans} within={within} label={say.months} setting={setting} />
      {view.articles ? (
        <>
          <p className="list-count">{countOf(say.articleCount, view.articles.total, language)}</p>
          <ArticleRows rows={view.articles.rows} setting={setting} />
          <PageLinks paging={view.articles} path={at(within)} setting={setting} />
        </>
      ) : null}
      <Neighbours view={view} setting={setting} />
    </div>
  );
};

const Metadata = ({ view, within, setting }: Props & { within: string }) => {
  const { language, publication, say } = setting;
  const at = (other: Setting['language']) => archivePath(other, publication.languages, within);
  const { page = 1, spoken = [] } = view.articles ?? {};
  return (
    <PageMetadataTags
      page={{
        title: fill(say.archiveOf, { span: sayDate(within, language) }),
        canonical: pageAddress(at(language), page),
        markdown: pageAddress(`${at(language)}.md`, page),
        alternates:
          page === 1 && spoken.length > 1
            ? spoken.map((other) => ({ language: other, href: at(other) }))
            : [],
      }}
      setting={setting}
    />
  );
};

/** A month stands alone in its line, so that it begins like a title. */
const headingOf = (span: string, { language }: Setting): string => {
  const said = sayDate(span, language);
  return said.charAt(0).toLocaleUpperCase(language) + said.slice(1);
};

type SpansProps = { spans: readonly Span[]; within?: string; label: string; setting: Setting };

const Spans = ({ spans, within, label, setting }: SpansProps) => {
  const { language, publication, say } = setting;
  if (spans.length === 0) return null;
  return (
    <nav className="spans" aria-label={label}>
      <ul>
        {spans.map(({ span, articles }) => (
          <li key={span}>
            <a
              href={archivePath(language, publication.languages, span)}
              aria-current={span === within ? 'page' : undefined}
            >
              {monthOf(span, language)}
            </a>{' '}
            <span className="subject-count">{countOf(say.articleCount, articles, language)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** `2025`, or the month alone where the year is in the heading. */
const monthOf = (span: string, language: Setting['language']): string => {
  if (span.length === 4) return span;
  const month = new Date(`${span}-01T00:00:00Z`);
  if (Number.isNaN(month.getTime())) return span;
  const said = dateFormat(language, { month: 'long', timeZone: 'UTC' }).format(month);
  return said.charAt(0).toLocaleUpperCase(language) + said.slice(1);
};

const Neighbours = ({ view, setting }: Props) => {
  const { language, publication } = setting;
  const to = (span: string | undefined, rel: 'prev' | 'next') =>
    span === undefined ? (
      <span />
    ) : (
      <a href={archivePath(language, publication.languages, span)} rel={rel}>
        {headingOf(span, setting)}
      </a>
    );
  if (view.later === undefined && view.earlier === undefined) return null;
  return (
    <nav className="paging" aria-label={setting.say.archive}>
      {to(view.later, 'prev')}
      {to(view.earlier, 'next')}
    </nav>
  );
};
