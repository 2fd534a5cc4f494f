import type { Finding } from '@/platform/finding';
import { faultOfAddress } from '@/platform/web-address';

import { webhookFinding } from './findings';

/**
 * What is wrong with an address on its face, or null. Whether it leads into a private network is seen when it is
 * asked, since only then it is known where a name leads.
 */
export const addressFault = (address: string): Finding | null => {
  const fault = faultOfAddress(address);
  if (fault === 'names-a-password') return webhookFinding('webhook-credentials');
  return fault && webhookFinding('webhook-address', { url: address });
};
