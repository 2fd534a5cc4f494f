import type { ReactNode } from 'react';
import { languagePrefix } from '@/platform/addresses';
import type { Setting } from '../setting';
import type { SiteAssets } from '@/reading/views/views';
import { FeedLinks } from './feed-links';
import { PageFooter } from './page-footer';
import { PageHeader } from './page-header';
import { SpeculationRules } from './speculation-rules';
import { ThemeColours } from './theme-colours';

type Props = { setting: Setting; assets: SiteAssets; children: ReactNode };

/**
 * The whole page around its main part. Everything in the head is ours: the page cache takes the
 * scripts of the framework out and leaves what bears `data-ibidem`.
 */
export const PageFrame = ({ setting, assets, children }: Props) => {
  const { language, publication, say } = setting;
  return (
    // Our module sets the theme on this element, and in development React is there to compare.
    <html lang={language} dir={say.direction} suppressHydrationWarning>
      <head>
        <meta name="color-scheme" content="light dark" />
        <ThemeColours theme={publication.theme} />
        <script data-ibidem="" dangerouslySetInnerHTML={{ __html: assets.opening }} />
        <link
          rel="preload"
          href={assets.preload[language]}
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
        />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.styles} />
        <FeedLinks title={publication.name} setting={setting} />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={publication.name}
          href={`${languagePrefix(language, publication.languages)}/opensearch.xml`}
        />
      </head>
      <body data-close={say.closeNote}>
        <a className="skip" href="#main">
          {say.skipToContent}
        </a>
        <PageHeader setting={setting} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <PageFooter setting={setting} />
        <SpeculationRules />
      </body>
    </html>
  );
};
