import { aboutPage } from '@/reading/lists/about-page';
import { archivePage } from '@/reading/lists/archive-page';
import { articleList } from '@/reading/lists/article-list';
import { authorPage } from '@/reading/lists/author-page';
import { authorsPart } from '@/reading/lists/authors-list';
import { sitesMostCited } from '@/reading/lists/cited-sites';
import { corrections } from '@/reading/lists/corrections';
import { homePage } from '@/reading/lists/home-page';
import { seriesPage } from '@/reading/lists/series-page';
import { seriesList, topicsList } from '@/reading/lists/subjects';
import { topicPage } from '@/reading/lists/topic-page';
import * as finding from '@/site/markdown/finding';
import * as markdownPages from '@/site/markdown/pages';
import type { Reading } from './reading';

/** A reader's page as Markdown; undefined where its path leads to nothing. */
export const markdownOf = async (
  reading: Reading,
  [section = '', key, part]: readonly string[],
  page: number,
): Promise<string | undefined> =>
  key === undefined
    ? listMarkdown(reading, section, page)
    : keyedMarkdown(reading, section, { key, part, page });

const listMarkdown = async (
  { scope, setting }: Reading,
  section: string,
  page: number,
): Promise<string | undefined> => {
  const { say } = setting;
  switch (section) {
    case 'index':
      return markdownPages.homeMarkdown(await homePage(scope), setting);
    case 'about':
      return finding.aboutMarkdown(await aboutPage(scope), setting);
    case 'accessibility':
      return finding.accessibilityMarkdown(setting);
    case 'articles':
      return markdownPages.articlesMarkdown(await articleList(scope, { page }), setting);
    case 'topics': {
      const rows = await topicsList(scope);
      return finding.subjectsMarkdown(say.topics, { rows, count: say.articleCount }, setting);
    }
    case 'series': {
      const list = await seriesList(scope, page);
      return finding.seriesListMarkdown(list, setting);
    }
    case 'authors': {
      const view = await authorsPart(scope, page);
      return view && finding.authorsMarkdown(view, setting);
    }
    case 'archive': {
      const view = await archivePage(scope, undefined, page);
      return view && finding.archiveMarkdown(view, setting);
    }
    case 'domains':
      return finding.domainsMarkdown(await sitesMostCited(scope, { page, pageSize: 50 }), setting);
    case 'corrections':
      return markdownPages.correctionsMarkdown(await corrections(scope, page), setting);
    default:
      return undefined;
  }
};

type Keyed = { key: string; part: string | undefined; page: number };

const keyedMarkdown = async (
  { scope, setting }: Reading,
  section: string,
  { key, part, page }: Keyed,
): Promise<string | undefined> => {
  switch (section) {
    case 'topics': {
      const view = await topicPage(scope, key, page);
      return view && markdownPages.topicMarkdown(view, setting);
    }
    case 'authors': {
      const view = await authorPage(scope, key, page);
      return view && markdownPages.authorMarkdown(view, setting);
    }
    case 'series': {
      const view = await seriesPage(scope, key, page);
      return view && finding.seriesMarkdown(view, setting);
    }
    case 'archive': {
      const view = await archivePage(scope, part === undefined ? key : `${key}-${part}`, page);
      return view && finding.archiveMarkdown(view, setting);
    }
    default:
      return undefined;
  }
};
