import type { BasePayload } from 'payload';

import { fetchAllowance } from '@/link-checks/fetching/allowance';
import { describePage } from '../describing/describe-page';
import { describeWork, type DescribeWork } from '../describing/describe-work';
import { metadataServer } from '../describing/metadata-server';
import { env } from '@/platform/env';
import { fetchPolitely, type Politeness } from '@/link-checks/commands/fetch-politely';

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
