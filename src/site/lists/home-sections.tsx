import { pathOf } from '../addresses';
import type { Setting } from '../setting';
import { unbroken } from '../typography/unbroken';
import type { HomeSection } from '@/reading/views/views-finding';
import type { ArticleRow } from '@/reading/views/views';
import { ArticleFacts, ArticleLabel, ArticleRows } from './article-rows';

type Props = { section: HomeSection; anchor: string; setting: Setting };

/** A section of the front page: its title, its texts, the way to more of them. */
export const Section = ({ section, anchor, setting }: Props) => {
  const more = moreOf(section, setting);
  return (
    <section className="home-section" aria-labelledby={anchor}>
      <h2 className="section-title" id={anchor}>
        {sectionTitle(section, setting)}
      </h2>
      {section.layout === 'columns' ? (
        <Columns rows={section.rows} setting={setting} />
      ) : (
        <ArticleRows rows={section.rows} setting={setting} level={3} />
      )}
      {more ? (
        <p className="more">
          <a href={more.href}>{more.label}</a>
        </p>
      ) : null}
    </section>
  );
};

/** What editors call it, else its subject. */
export const sectionTitle = ({ title, subject }: HomeSection, { say }: Setting): string => {
  if (title) return title;
  switch (subject.kind) {
    case 'topic':
    case 'series':
      return subject.name;
    case 'kind':
      return say.kinds[subject.articleKind];
    case 'chosen':
      return say.chosen;
    case 'latest':
      return say.latest;
  }
};

const moreOf = ({ subject }: HomeSection, { language, publication, say }: Setting) => {
  switch (subject.kind) {
    case 'topic':
      return { href: subject.href, label: say.moreOnTopic };
    case 'series':
      return { href: subject.href, label: say.moreInSeries };
    case 'latest':
      return { href: pathOf(language, publication.languages, 'articles'), label: say.allArticles };
    case 'kind':
    case 'chosen':
      return undefined;
  }
};

type ColumnsProps = { rows: readonly ArticleRow[]; setting: Setting };

/** Titles side by side, without standfirsts. */
const Columns = ({ rows, setting }: ColumnsProps) => (
  <ol className="columns">
    {rows.map((row) => (
      <li key={row.href}>
        <article
          className="brief"
          lang={row.language === setting.language ? undefined : row.language}
        >
          <ArticleLabel row={row} setting={setting} />
          <h3>
            <a href={row.href}>{unbroken(row.title, row.language)}</a>
          </h3>
          <ArticleFacts row={row} setting={setting} />
        </article>
      </li>
    ))}
  </ol>
);
