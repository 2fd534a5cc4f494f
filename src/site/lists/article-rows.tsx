import type { ReactNode } from 'react';
import type { CslItem } from '@/sources/rules/csl';
import { sayDate } from '../dates';
import { ContextObject } from '../frame/context-object';
import { absolute } from '../frame/page-metadata';
import { fill } from '../messages/messages';
import type { Setting } from '../setting';
import { unbroken } from '../typography/unbroken';
import type { ArticleRow } from '@/reading/views/views';

type RowsProps = { rows: readonly ArticleRow[]; setting: Setting; level?: 2 | 3 };

/** Articles one under another between hairlines: no cards, no pictures. */
export const ArticleRows = ({ rows, setting, level = 2 }: RowsProps) =>
  rows.length === 0 ? (
    <p className="empty">{setting.say.noArticles}</p>
  ) : (
    <ol className="rows">
      {rows.map((row) => (
        <li key={row.href}>
          <ArticleTeaser row={row} setting={setting} level={level} />
        </li>
      ))}
    </ol>
  );

type TeaserProps = { row: ArticleRow; setting: Setting; level: 2 | 3; children?: ReactNode };

/** Kind and topic, title, standfirst, names and day of one article. */
export const ArticleTeaser = ({ row, setting, level, children }: TeaserProps) => {
  const Heading = `h${level}` as const;
  const lang = row.language === setting.language ? undefined : row.language;
  return (
    <article className="teaser" lang={lang}>
      <ArticleLabel row={row} setting={setting} />
      <div className="teaser-text">
        <Heading>
          <a href={row.href}>{unbroken(row.title, row.language)}</a>
          <ContextObject work={workOf(row, setting)} />
        </Heading>
        {row.standfirst ? (
          <p className="teaser-standfirst">{unbroken(row.standfirst, row.language)}</p>
        ) : null}
        <ArticleFacts row={row} setting={setting} />
        {children}
      </div>
    </article>
  );
};

/** Who wrote it, and when. */
export const ArticleFacts = ({ row, setting }: { row: ArticleRow; setting: Setting }) => (
  <p className="teaser-facts">
    {row.authors.length > 0 ? <span>{row.authors.join(', ')}</span> : null}
    {row.date ? (
      <span>
        <time dateTime={row.date}>{sayDate(row.date, setting.language)}</time>
      </span>
    ) : null}
  </p>
);

/** An article as a work that others cite: what `articleWork` says of it, as far as a row knows. */
const workOf = (row: ArticleRow, setting: Setting): CslItem => {
  const { name } = setting.publication;
  return {
    id: row.href,
    title: row.retracted ? fill(setting.say.retractedTitle, { title: row.title }) : row.title,
    author: row.authors.map((literal) => ({ literal })),
    ...(row.date === undefined ? {} : { issued: row.date }),
    ...(row.kind === 'report'
      ? { type: 'report', publisher: name }
      : { type: 'webpage', 'container-title': name }),
    language: row.language,
    URL: absolute(row.href, setting),
  };
};

/** The small line above a title. */
export const ArticleLabel = ({ row, setting }: { row: ArticleRow; setting: Setting }) => (
  <p className="label">
    {row.retracted ? (
      <strong className="label-alarm">{setting.say.notice.retraction}</strong>
    ) : (
      <span>{setting.say.kind[row.kind]}</span>
    )}
    {row.topics.slice(0, 1).map((topic) => (
      <a key={topic.href} href={topic.href}>
        {topic.label}
      </a>
    ))}
  </p>
);
