import { pathOf } from '@/platform/addresses';
import type { ArticleRow } from '../views/views';
import type { HomeSection, HomeView, SectionSubject } from '../views/views-finding';
import { chosenArticles } from './chosen-articles';
import { type ArrangedSection, arrangement } from './front-page';
import { leadArticle } from '../articles/lead-article';
import { newestOn } from './newest-on';
import type { ReaderScope } from '../queries/reader-scope';
import type { Listing } from './listing-counts';

/** Where editors have arranged nothing. */
const plain: ArrangedSection = {
  about: 'latest',
  count: 12,
  layout: 'rows',
  title: null,
  kind: null,
  topic: null,
  series: null,
  articles: [],
};

/** The front page as editors arranged it: a text that leads, and sections that repeat nothing of what stands above them. */
export const homePage = async (scope: ReaderScope): Promise<HomeView> => {
  const arranged = await arrangement(scope);
  const lead = await leadArticle(scope, arranged.lead);
  if (!lead) return { sections: [] };
  const wanted = arranged.sections.length > 0 ? arranged.sections : [plain];
  const spare = wanted.reduce((sum, { count }) => sum + Number(count), 1);
  const found = await Promise.all(wanted.map((section) => candidates(scope, section, spare)));
  const shown = new Set([lead.href]);
  const sections = wanted.flatMap((section, at): HomeSection[] => {
    const rows = (found[at] ?? [])
      .filter(({ href }) => !shown.has(href))
      .slice(0, Number(section.count));
    for (const { href } of rows) shown.add(href);
    const { title, layout } = section;
    const subject = subjectOf(section, scope);
    return rows.length === 0 ? [] : [{ subject, layout, rows, ...(title ? { title } : {}) }];
  });
  return { lead, sections };
};

/** @param spare how many may have been shown above */
const candidates = (
  scope: ReaderScope,
  section: ArrangedSection,
  spare: number,
): Promise<readonly ArticleRow[]> => {
  if (section.about === 'chosen') return chosenArticles(scope, section.articles);
  const listing = listingOf(section);
  return listing ? newestOn(scope, listing, spare) : Promise.resolve([]);
};

const listingOf = ({ about, topic, series, kind }: ArrangedSection): Listing | undefined => {
  if (about === 'topic') return topic ? `topic:${topic.id}` : undefined;
  if (about === 'series') return series ? `series:${series.id}` : undefined;
  if (about === 'kind') return kind ? `kind:${kind}` : undefined;
  return 'all';
};

const subjectOf = (
  { about, topic, series, kind }: ArrangedSection,
  { language, languages }: ReaderScope,
): SectionSubject => {
  const [section, record] =
    about === 'series' ? (['series', series] as const) : (['topics', topic] as const);
  if ((about === 'topic' || about === 'series') && record) {
    const href = pathOf(language, languages, section, record.slug);
    return { kind: about, name: record.name ?? record.slug, href };
  }
  if (about === 'kind' && kind) return { kind: 'kind', articleKind: kind };
  return { kind: about === 'chosen' ? 'chosen' : 'latest' };
};
