import type { Finding } from '@/platform/finding';

import { webhookFinding } from './findings';

/**
 * What is wrong with an address on its face, or null. Whether it leads into a private network is seen when it is
 * asked, since only then it is known where a name leads.
 */
export const addressFault = (address: string): Finding | null => {
  const url = URL.parse(address.trim());
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return webhookFinding('webhook-address', { url: address });
  }
  return url.username || url.password ? webhookFinding('webhook-credentials') : null;
};
