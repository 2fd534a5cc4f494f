import { homePath, pathOf } from '../addresses';
import { dayOf } from '../dates';
import { sectionTitle } from '../lists/home-sections';
import type { Setting } from '../setting';
import type {
  ArticleListView,
  AuthorView,
  CorrectionsView,
  HomeView,
  Link,
  TopicView,
} from '@/reading/views/views';
import { articleLines, inLine, link, olderPart, page, words } from './markdown';

/** Reader pages in Markdown, under their addresses with `.md` at the end: the same views in other clothes. */
export const homeTwin = ({ lead, sections }: HomeView, setting: Setting): string => {
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

export const articlesTwin = (view: ArticleListView, setting: Setting): string =>
  listTwin(setting.say.articles, undefined, view, twinOf('articles', setting), setting);

export const topicTwin = ({ name, slug, description, articles }: TopicView, setting: Setting) =>
  listTwin(name, description, articles, twinOf('topics', setting, slug), setting);

export const authorTwin = (view: AuthorView, setting: Setting): string => {
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
  return listTwin(name, about, articles, twinOf('authors', setting, slug), setting);
};

export const correctionsTwin = (view: CorrectionsView, setting: Setting): string => {
  const { say, publication } = setting;
  const rows = view.rows.map(({ kind, at, title, href, note }) => {
    const day = dayOf(at, publication.timeZone);
    return `- ${day} **${say.notice[kind]}** ${link(title, href, setting)}: ${inLine(note)}`;
  });
  return page(
    `# ${say.corrections}`,
    words(say.correctionsIntro),
    rows.length > 0 ? rows.join('\n') : words(say.noCorrections),
    olderPart(view, twinOf('corrections', setting), setting),
  );
};

const listTwin = (
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

type Twinned = 'articles' | 'topics' | 'authors' | 'corrections';

const twinOf = (section: Twinned, { language, publication }: Setting, key?: string): string =>
  `${pathOf(language, publication.languages, section, key)}.md`;

/** Path of a page's Markdown; the front page has a name for it. */
export const twinPath = (path: string, { language, publication }: Setting): string => {
  const home = homePath(language, publication.languages);
  return path === home ? `${home.replace(/\/$/, '')}/index.md` : `${path}.md`;
};
