import { type Card, cardHash, cardTitle } from '@/theme/card';
import { paletteOf } from '@/theme/theme';
import { languagePrefix } from '@/platform/addresses';
import { citedTitle } from '../article/cited-title';
import type { Setting } from '../setting';
import type { ArticleView } from '@/reading/views/views';

/** The title of an article as a picture, for those who pass its address on. */
export const articleCard = (view: ArticleView, setting: Setting): Card => {
  const { kind, bylines, language } = view.document.metadata;
  const [topic] = view.liveMetadata.topics;
  const authors = bylines.filter(({ role }) => role === 'author').map(({ name }) => name);
  const more = authors.length > 3 ? ' …' : '';
  return {
    ...cardOf(setting),
    language,
    title: cardTitle(citedTitle(view, setting)),
    label: [setting.say.kind[kind], ...(topic ? [topic.label] : [])],
    authors: authors.length > 0 ? `${authors.slice(0, 3).join(', ')}${more}` : null,
  };
};

/** The publication's own, for all other pages. */
export const publicationCard = (setting: Setting): Card => {
  const { name, tagline } = setting.publication;
  return { ...cardOf(setting), title: cardTitle(tagline ?? name), label: [], authors: null };
};

const cardOf = ({ language, publication }: Setting): Omit<Card, 'title' | 'label' | 'authors'> => {
  const { paper, ink, faint, rule, accent } = paletteOf(publication.theme, 'light');
  const logo = publication.logo?.light.href ?? null;
  return { language, name: publication.name, logo, colours: { paper, ink, faint, rule, accent } };
};

/** Path of a picture; it changes with whatever the picture shows. */
export const cardPath = (card: Card, setting: Setting, slug?: string): string => {
  const prefix = languagePrefix(setting.language, setting.publication.languages);
  const of = slug === undefined ? '' : `/articles/${slug}`;
  return `${prefix}${of}/card.${cardHash(card).slice(0, 16)}.png`;
};

type CardLink = { readonly href: string; readonly alt: string };

export const cardOfArticle = (view: ArticleView, setting: Setting): CardLink => {
  const card = articleCard(view, setting);
  const href = cardPath(card, setting, view.document.metadata.slug);
  return { href, alt: cardWords(card) };
};

export const cardOfPublication = (setting: Setting): CardLink => {
  const card = publicationCard(setting);
  return { href: cardPath(card, setting), alt: cardWords(card) };
};

/** What stands on the picture, for those who do not see it. */
const cardWords = ({ title, authors, name }: Card): string =>
  [title, authors, name].filter((part, at, all) => part && all.indexOf(part) === at).join(' · ');
