import type { BasePayload } from 'payload';

import { fetchAllowance } from '@/links/allowance';
import { describePage } from '@/links/describing/describe-page';
import { describeWork, type DescribeWork } from '@/links/describing/describe-work';
import { metadataServer } from '@/links/describing/metadata-server';
import { env } from '@/platform/env';
import { fetchPolitely, type Politeness } from './fetch-politely';

/** Whoever describes works here: the servers that the operator has named, and the works' own pages. */
export const describersOf = (
  payload: BasePayload,
  options: Pick<Politeness, 'allowance' | 'timeout'>,
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

/** For a person who waits. Only the worker knows the demo's own pages. */
export const describersAtDesk = (
  payload: BasePayload,
  options: Pick<Politeness, 'timeout'>,
): DescribeWork => {
  const { production, allowFetch } = env();
  const allowance = fetchAllowance({ production, fromEnvironment: allowFetch, fromStart: [] });
  return describersOf(payload, { ...options, allowance: () => allowance });
};
