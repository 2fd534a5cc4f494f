import { inEach } from '@/languages/texts';
import { findingsOf, catalogueOf } from '@/platform/finding';

/** What can be wrong with a webhook, or with asking for a delivery. */
export const webhookCatalogue = catalogueOf(
  {
    'webhook-not-found': 'error',
    'delivery-not-found': 'error',
    'webhooks-not-theirs': 'error',
    'webhook-deleted': 'error',
    'webhook-inactive': 'error',
    'webhook-address': 'error',
    'webhook-credentials': 'error',
    'webhook-secret': 'error',
  },
  inEach((texts) => texts.findings.webhook),
);

export const webhookFinding = findingsOf(webhookCatalogue);
