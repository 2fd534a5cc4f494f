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
import * as finding from '@/site/twins/finding';
import * as twins from '@/site/twins/pages';
import type { Reading } from './reading';

/** A reader's page as Markdown; undefined where its path leads to nothing. */
export const twinOf = async (
  reading: Reading,
  [section = '', key, part]: readonly string[],
  page: number,
): Promise<string | undefined> =>
  key === undefined
    ? listTwin(reading, section, page)
    : keyedTwin(reading, section, { key, part, page });

const listTwin = async (
  { scope, setting }: Reading,
  section: string,
  page: number,
): Promise<string | undefined> => {
  const { say } = setting;
  switch (section) {
    case 'index':
      return twins.homeTwin(await homePage(scope), setting);
    case 'about':
      return finding.aboutTwin(await aboutPage(scope), setting);
    case 'accessibility':
      return finding.accessibilityTwin(setting);
    case 'articles':
      return twins.articlesTwin(await articleList(scope, { page }), setting);
    case 'topics': {
      const rows = await topicsList(scope);
      return finding.subjectsTwin(say.topics, { rows, count: say.articleCount }, setting);
    }
    case 'series': {
      const list = await seriesList(scope, page);
      return finding.seriesListTwin(list, setting);
    }
    case 'authors': {
      const view = await authorsPart(scope, page);
      return view && finding.authorsTwin(view, setting);
    }
    case 'archive': {
      const view = await archivePage(scope, undefined, page);
      return view && finding.archiveTwin(view, setting);
    }
    case 'domains':
      return finding.domainsTwin(await sitesMostCited(scope, { page, pageSize: 50 }), setting);
    case 'corrections':
      return twins.correctionsTwin(await corrections(scope, page), setting);
    default:
      return undefined;
  }
};

type Keyed = { key: string; part: string | undefined; page: number };

const keyedTwin = async (
  { scope, setting }: Reading,
  section: string,
  { key, part, page }: Keyed,
): Promise<string | undefined> => {
  switch (section) {
    case 'topics': {
      const view = await topicPage(scope, key, page);
      return view && twins.topicTwin(view, setting);
    }
    case 'authors': {
      const view = await authorPage(scope, key, page);
      return view && twins.authorTwin(view, setting);
    }
    case 'series': {
      const view = await seriesPage(scope, key, page);
      return view && finding.seriesTwin(view, setting);
    }
    case 'archive': {
      const view = await archivePage(scope, part === undefined ? key : `${key}-${part}`, page);
      return view && finding.archiveTwin(view, setting);
    }
    default:
      return undefined;
  }
};
