import { archivePath, pathOf } from '../addresses';
import { sayDate } from '../dates';
import { stageName, stageWords } from '../lists/about-page';
import { countOf, fill } from '../messages/messages';
import type { Plural } from '@/languages/shape';
import type { Setting } from '../setting';
import type {
  AboutView,
  ArchiveView,
  AuthorsView,
  DomainsView,
  SeriesListView,
  SeriesView,
  Span,
  Subject,
} from '@/reading/views/views-finding';
import { articleLine, articleLines, inLine, link, olderPart, page, words } from './markdown';

/** The pages that lead to texts, in Markdown. */
export const subjectsMarkdown = (
  title: string,
  { rows, count }: { rows: readonly Subject[]; count: Plural },
  setting: Setting,
): string =>
  page(
    `# ${words(title)}`,
    rows
      .map(({ label, href, description, articles }) => {
        const counted = countOf(count, articles, setting.language);
        const said = description ? ` — ${inLine(description)}` : '';
        return `- ${link(label, `${href}.md`, setting)}: ${counted}${said}`;
      })
      .join('\n'),
  );

export const seriesMarkdown = (view: SeriesView, setting: Setting): string => {
  const path = `${pathOf(setting.language, setting.publication.languages, 'series', view.slug)}.md`;
  const parts = view.rows.map((row) => {
    const line = articleLine(row, setting);
    if (row.position === undefined) return line;
    return line.replace(/^- /, `- ${fill(setting.say.part, { number: row.position })}: `);
  });
  return page(
    `# ${words(view.name)}`,
    view.description ? words(view.description) : '',
    parts.length > 0 ? parts.join('\n') : words(setting.say.noArticles),
    olderPart(view, path, setting),
  );
};

export const archiveMarkdown = (view: ArchiveView, setting: Setting): string => {
  const { say, language, publication } = setting;
  const { within, articles, spans } = view;
  if (within === undefined) return page(`# ${say.archive}`, spanLines(spans, setting));
  const title = fill(say.archiveOf, { span: sayDate(within, language) });
  const path = `${archivePath(language, publication.languages, within)}.md`;
  return page(
    `# ${words(title)}`,
    within.length === 4 ? spanLines(spans, setting) : '',
    ...(articles ? [articleLines(articles.rows, setting), olderPart(articles, path, setting)] : []),
  );
};

const spanLines = (spans: readonly Span[], setting: Setting): string =>
  spans
    .map(({ span, articles }) => {
      const { language, publication, say } = setting;
      const path = `${archivePath(language, publication.languages, span)}.md`;
      const counted = countOf(say.articleCount, articles, language);
      return `- ${link(sayDate(span, language), path, setting)}: ${counted}`;
    })
    .join('\n');

/** A page of all series. */
export const seriesListMarkdown = (list: SeriesListView, setting: Setting): string => {
  const { language, publication, say } = setting;
  return page(
    subjectsMarkdown(say.seriesAll, { rows: list.rows, count: say.seriesParts }, setting).trim(),
    olderPart(list, `${pathOf(language, publication.languages, 'series')}.md`, setting),
  );
};

/** Names under their letters, all pages of all letters one after another. */
export const authorsMarkdown = (view: AuthorsView, setting: Setting): string =>
  page(
    `# ${setting.say.authors}`,
    ...view.groups.map(({ letter, authors }) =>
      page(
        `## ${words(letter || setting.say.otherLetters)}`,
        authors.map(({ label, href }) => `- ${link(label, `${href}.md`, setting)}`).join('\n'),
      ).trim(),
    ),
    olderPart(
      view,
      `${pathOf(setting.language, setting.publication.languages, 'authors')}.md`,
      setting,
    ),
  );

export const domainsMarkdown = (view: DomainsView, setting: Setting): string => {
  const { language, publication, say } = setting;
  return page(
    `# ${say.domainsAll}`,
    words(say.domainsIntro),
    view.rows
      .map(
        ({ label, href, claims }) =>
          `- ${link(label, href, setting)}: ${countOf(say.claimCount, claims, language)}`,
      )
      .join('\n'),
    olderPart(view, `${pathOf(language, publication.languages, 'domains')}.md`, setting),
  );
};

export const accessibilityMarkdown = ({ say, publication }: Setting): string => {
  const { contact, accessibilityNote } = publication;
  const items = (all: Readonly<Record<string, string>>) =>
    Object.values(all)
      .map((item) => `- ${inLine(item)}`)
      .join('\n');
  return page(
    `# ${say.accessibility}`,
    words(say.accessibilityIntro),
    `## ${say.accessibilityDone}`,
    items(say.accessibilityMeasures),
    `## ${say.accessibilityLimits}`,
    items(say.accessibilityKnown),
    `## ${say.accessibilityContact}`,
    words(contact ? say.accessibilityWrite : say.accessibilityNoContact),
    contact ? words(fill(say.contactText, { address: contact })) : '',
    accessibilityNote ? words(accessibilityNote) : '',
  );
};

export const aboutMarkdown = ({ people, stages }: AboutView, setting: Setting): string => {
  const { say, publication } = setting;
  const { about, tagline, licence, contact } = publication;
  return page(
    `# ${say.about}`,
    words(about ?? tagline ?? ''),
    ...(people.length > 0
      ? [
          `## ${say.people}`,
          people
            .map(({ name, role }) => `- ${inLine([name, role].filter(Boolean).join(': '))}`)
            .join('\n'),
        ]
      : []),
    `## ${say.howWeReview}`,
    words(stages.length > 0 ? say.reviewIntro : say.reviewNoStages),
    stages
      .map(
        (stage, at) =>
          `${at + 1}. ${inLine(`${stageName(stage, setting)}: ${stageWords(stage, setting)}`)}`,
      )
      .join('\n'),
    words(say.reviewSources),
    words(say.reviewExact),
    words(say.reviewForced),
    contact ? words(fill(say.contactText, { address: contact })) : '',
    licence ? words(fill(say.textsUnder, { licence })) : '',
  );
};
