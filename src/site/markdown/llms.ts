import { homePath, pathOf, feedPath } from '../addresses';
import type { Setting } from '../setting';
import type { ArticleRow } from '@/reading/views/views';
import { articleLines, link, page, words } from './markdown';

/** What the publication is and where its texts are, for language models (https://llmstxt.org). */
export const llmsText = (rows: readonly ArticleRow[], setting: Setting): string => {
  const { language, publication, say } = setting;
  const { languages, name, tagline, about, topics } = publication;
  const at = (
    section:
      'about' | 'accessibility' | 'archive' | 'articles' | 'authors' | 'corrections' | 'series',
  ) => `${pathOf(language, languages, section)}.md`;
  const list = (links: readonly [string, string][]) =>
    links.map(([label, href]) => `- ${link(label, href, setting)}`).join('\n');
  return page(
    `# ${words(name)}`,
    tagline ? `> ${words(tagline)}` : '',
    about ? words(about) : '',
    words(say.forPrograms),
    `## ${say.articles}`,
    articleLines(rows, setting),
    ...(topics.length > 0
      ? [`## ${say.topics}`, list(topics.map(({ label, href }) => [label, `${href}.md`]))]
      : []),
    `## ${say.feedsAndInterfaces}`,
    list([
      [say.feedOfAll, feedPath(language, languages, 'json')],
      [say.feedOfCorrections, feedPath(language, languages, 'json', 'corrections')],
      [say.harvesting, '/oai?verb=Identify'],
      [say.apiDescription, '/api/openapi.json'],
    ]),
    // The proposal's own word: what follows may be left out.
    `## ${say.optional}`,
    list([
      [say.about, at('about')],
      [say.allArticles, at('articles')],
      [say.archive, at('archive')],
      [say.seriesAll, at('series')],
      [say.authors, at('authors')],
      [say.corrections, at('corrections')],
      [say.siteMap, '/sitemap.xml'],
      ...languages
        .filter((other) => other !== language)
        .map((other): [string, string] => [
          other,
          `${homePath(other, languages).replace(/\/$/, '')}/llms.txt`,
        ]),
    ]),
  );
};
