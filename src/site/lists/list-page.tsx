import type { ReactNode } from 'react';
import type { FeedOf } from '../addresses';
import { FeedLinks } from '../frame/feed-links';
import { PageMetadataTags } from '../frame/page-metadata';
import { countOf } from '../messages/messages';
import type { Setting } from '../setting';
import type { ArticleListView } from '../views';
import { ArticleRows } from './article-rows';
import { twinPath } from '../twins/pages';
import { pageAddress, PageLinks } from './page-links';

type Props = {
  title: string;
  label?: string;
  description?: string;
  path: string;
  list: ArticleListView;
  setting: Setting;
  kind?: 'website' | 'profile';
  /** Whose feed stands for the list. */
  feed?: FeedOf;
  children?: ReactNode;
};

/** A title, what there is to say about it, and a list of articles. */
export const ListPage = ({
  title,
  label,
  description,
  path,
  list,
  setting,
  kind,
  feed,
  children,
}: Props) => (
  <div className="list-page">
    <PageMetadataTags
      page={{
        title,
        description,
        canonical: pageAddress(path, list.page),
        twin: pageAddress(twinPath(path, setting), list.page),
        kind,
      }}
      setting={setting}
    />
    {feed ? <FeedLinks title={title} of={feed} setting={setting} /> : null}
    <header className="list-head">
      {label ? (
        <p className="label">
          <span>{label}</span>
        </p>
      ) : null}
      <h1>{title}</h1>
      {children}
    </header>
    {list.total > 0 ? (
      <p className="list-count">
        {countOf(setting.say.articleCount, list.total, setting.language)}
      </p>
    ) : null}
    <ArticleRows rows={list.rows} setting={setting} />
    <PageLinks paging={list} path={path} setting={setting} />
  </div>
);
