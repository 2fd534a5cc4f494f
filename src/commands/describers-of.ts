import type { BasePayload } from 'payload';

import { describePage } from '@/links/describing/describe-page';
import { describeWork, type DescribeWork } from '@/links/describing/describe-work';
import { metadataServer } from '@/links/describing/metadata-server';
import type { FetchOptions } from '@/links/fetch-page';
import { env } from '@/platform/env';
import { fetchPolitely } from './fetch-politely';

/** Whoever describes works here: the servers that the operator has named, and the works' own pages. */
export const describersOf = (
  payload: BasePayload,
  options: Pick<FetchOptions, 'allowance' | 'timeout'>,
): DescribeWork => {
  const { doiServerUrl, translationServerUrl } = env();
  const { timeout } = options;
  return describeWork({
    ...(doiServerUrl ? { doiServer: metadataServer(doiServerUrl, { timeout }) } : {}),
    ...(translationServerUrl
      ? { translationServer: metadataServer(translationServerUrl, { timeout }) }
      : {}),
    page: describePage(fetchPolitely(payload, options)),
  });
};
