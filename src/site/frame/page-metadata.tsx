import { inEach } from '@/languages/texts';
import { cardSize } from '@/theme/card';
import type { Language } from '@/platform/language';
import { cardOfPublication } from '../cards/card';
import type { Setting } from '../setting';

export type PageMetadata = {
  /** Without the name of the publication. */
  readonly title?: string;
  readonly description?: string;
  /** Path on this site, or an absolute address when the text first appeared elsewhere. */
  readonly canonical: string;
  readonly kind?: 'website' | 'article' | 'profile';
  /** Of the page itself; otherwise the publication stands for it. */
  readonly card?: { readonly href: string; readonly alt: string };
  /** Path of the same as Markdown, where there is one beside the files of an article. */
  readonly markdown?: string;
  /** The same page in other languages, this one included. */
  readonly alternates?: readonly { language: Language; href: string }[];
  /** Lists beyond their first page, and pages about nothing. */
  readonly hidden?: boolean;
};

const locales = inEach((texts) => texts.writing.openGraph);

/** An absolute address of a path on this site. */
export const absolute = (href: string, setting: Setting): string =>
  /^https?:/.test(href) ? href : `${setting.publication.url}${href}`;

/**
 * Title, description, canonical address, Open Graph. React moves these elements into the head; they
 * are part of the first bytes, unlike the framework's own metadata, which may come after the body.
 */
export const PageMetadataTags = ({ page, setting }: { page: PageMetadata; setting: Setting }) => {
  const { publication } = setting;
  const title = page.title ? `${page.title} · ${publication.name}` : publication.name;
  return (
    <>
      <title>{title}</title>
      {page.description ? <meta name="description" content={page.description} /> : null}
      <link rel="canonical" href={absolute(page.canonical, setting)} />
      {page.markdown ? (
        <link rel="alternate" type="text/markdown" href={absolute(page.markdown, setting)} />
      ) : null}
      {page.hidden ? <meta name="robots" content="noindex" /> : null}
      {page.alternates?.map(({ language, href }) => (
        <link key={language} rel="alternate" hrefLang={language} href={absolute(href, setting)} />
      ))}
      <meta property="og:site_name" content={publication.name} />
      <meta property="og:title" content={page.title ?? publication.name} />
      <meta property="og:type" content={page.kind ?? 'website'} />
      <meta property="og:locale" content={locales[setting.language]} />
      {page.description ? <meta property="og:description" content={page.description} /> : null}
      <CardTags card={page.card ?? cardOfPublication(setting)} setting={setting} />
    </>
  );
};

/** Sizes are said, so that it is shown before it has been fetched. */
const CardTags = ({
  card,
  setting,
}: {
  card: NonNullable<PageMetadata['card']>;
  setting: Setting;
}) => (
  <>
    <meta property="og:image" content={absolute(card.href, setting)} />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content={String(cardSize.width)} />
    <meta property="og:image:height" content={String(cardSize.height)} />
    <meta property="og:image:alt" content={card.alt} />
    <meta name="twitter:card" content="summary_large_image" />
  </>
);
