import { homePath, pathOf } from '../addresses';
import { dayOf } from '../dates';
import { sectionTitle } from '../lists/home-sections';
import type { Setting } from '../setting';
import type {
  ArticleListView,
  AuthorView,
  CorrectionsView,
  Link,
  TopicView,
} from '@/reading/views/views';
import type { HomeView } from '@/reading/views/views-finding';
import { articleLines, inLine, link, olderPart, page, words } from './markdown';

/** Reader pages in Markdown, under their addresses with `.md` at the end: the same views in other clothes. */
export const homeMarkdown = ({ lead, sections }: HomeView, setting: Setting): string => {
  const { name, tagline, topics } = setting.publication;
  return page(
    `# ${words(name)}`,
    tagline ? words(tagline) : '',
    ...(lead || sections.length === 0 ? [articleLines(lead ? [lead] : [], setting)] : []),
    ...sections.flatMap((section) => [
      `## ${words(sectionTitle(section, setting))}`,
      articleLines(section.rows, setting),
    ]),
    ...(topics.length > 0 ? [`## ${setting.say.topics}`, links(topics, setting)] : []),
  );
};

export const articlesMarkdown = (view: ArticleListView, setting: Setting): string =>
  listMarkdown(setting.say.articles, undefined, view, markdownOf('articles', setting), setting);

export const topicMarkdown = ({ name, slug, description, articles }: TopicView, setting: Setting) =>
  listMarkdown(name, description, articles, markdownOf('topics', setting, slug), setting);

export const authorMarkdown = (view: AuthorView, setting: Setting): string => {
  const { slug, name, bio, orcid, articles } = view;
  const places = view.affiliations.map(({ position, organisation }) =>
    [position, organisation].filter(Boolean).join(', '),
  );
  const said = [
    bio,
    ...places,
    ...(orcid ? [`https://orcid.org/${orcid}`] : []),
    ...view.links.map(({ href }) => href),
  ];
  const about = said.filter((part) => part !== undefined).join('\n\n');
  return listMarkdown(name, about, articles, markdownOf('authors', setting, slug), setting);
};

export const correctionsMarkdown = (view: CorrectionsView, setting: Setting): string => {
  const { say, publication } = setting;
  const rows = view.rows.map(({ kind, at, title, href, note }) => {
    const day = dayOf(at, publication.timeZone);
    return `- ${day} **${say.notice[kind]}** ${link(title, href, setting)}: ${inLine(note)}`;
  });
  return page(
    `# ${say.corrections}`,
    words(say.correctionsIntro),
    rows.length > 0 ? rows.join('\n') : words(say.noCorrections),
    olderPart(view, markdownOf('corrections', setting), setting),
  );
};

const listMarkdown = (
  title: string,
  about: string | undefined,
  list: ArticleListView,
  path: string,
  setting: Setting,
): string =>
  page(
    `# ${words(title)}`,
    about ? words(about) : '',
    articleLines(list.rows, setting),
    olderPart(list, path, setting),
  );

const links = (all: readonly Link[], setting: Setting): string =>
  all.map(({ label, href }) => `- ${link(label, `${href}.md`, setting)}`).join('\n');

type WithMarkdown = 'articles' | 'topics' | 'authors' | 'corrections';

const markdownOf = (
  section: WithMarkdown,
  { language, publication }: Setting,
  key?: string,
): string => `${pathOf(language, publication.languages, section, key)}.md`;

/** Path of a page's Markdown; the front page has a name for it. */
export const markdownPath = (path: string, { language, publication }: Setting): string => {
  const home = homePath(language, publication.languages);
  return path === home ? `${home.replace(/\/$/, '')}/index.md` : `${path}.md`;
};
