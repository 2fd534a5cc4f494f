import type { ReactNode } from 'react';
import type { Language } from '@/platform/language';
import type { FeedOf } from '../addresses';
import { FeedLinks } from '../frame/feed-links';
import { PageMetadataTags } from '../frame/page-metadata';
import { countOf } from '../messages/messages';
import type { Setting } from '../setting';
import type { ArticleListView } from '@/reading/views/views';
import { ArticleRows } from './article-rows';
import { markdownPath } from '../markdown/pages';
import { pageAddress, PageLinks } from './page-links';

type Props = {
  title: string;
  /** What kind of list it is, with the way to the others. */
  label?: ReactNode;
  description?: string;
  /** Path of the same list in a language. */
  at: (language: Language) => string;
  list: ArticleListView;
  setting: Setting;
  kind?: 'website' | 'profile';
  /** Whose feed stands for the list. */
  feed?: FeedOf;
  children?: ReactNode;
};

/** A title, what there is to say about it, and a list of articles. */
export const ListPage = (props: Props) => {
  const { title, label, list, setting, feed, children } = props;
  const path = props.at(setting.language);
  return (
    <div className="list-page">
      <Metadata {...props} />
      {feed ? <FeedLinks title={title} of={feed} setting={setting} /> : null}
      <header className="list-head">
        {label ? <p className="label">{label}</p> : null}
        <h1 dir="auto">{title}</h1>
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
};

/** Later parts and empty lists are not for search engines to show; the texts in them are. */
const Metadata = ({ title, description, at, list, setting, kind }: Props) => {
  const path = at(setting.language);
  const spoken = list.page > 1 ? [] : (list.spoken ?? []);
  return (
    <PageMetadataTags
      page={{
        title,
        description,
        canonical: pageAddress(path, list.page),
        markdown: pageAddress(markdownPath(path, setting), list.page),
        kind,
        hidden: list.total === 0,
        ...(spoken.length > 1
          ? { alternates: spoken.map((language) => ({ language, href: at(language) })) }
          : {}),
      }}
      setting={setting}
    />
  );
};
