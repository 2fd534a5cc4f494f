import { randomBytes } from 'node:crypto';

import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';

import type { Webhook } from '@/payload-types';
import { sayFinding, type Finding } from '@/platform/finding';
import { languageOf } from '@/platform/language';
import { addressFault } from '@/notifications/webhooks/address';
import { webhookCatalogue, webhookFinding } from '@/notifications/webhooks/findings';
import { isSecret, secretOf } from '@/notifications/webhooks/signature';

type Validation = { req: PayloadRequest };

/** What the field says when an address is none. */
export const sendable = (value: unknown, { req }: Validation): string | true => {
  const fault = addressFault(typeof value === 'string' ? value : '');
  return fault ? said(req, fault) : true;
};

export const wellFormedSecret = (value: unknown, { req }: Validation): string | true =>
  !value ||
  (typeof value === 'string' && isSecret(value)) ||
  said(req, webhookFinding('webhook-secret'));

/** An empty secret is made anew; the one before keeps signing for a day, beside the new one. */
export const keepSecret: CollectionBeforeChangeHook<Webhook> = ({ data, originalDoc }) => {
  const known = originalDoc?.secret;
  const secret = data.secret === undefined ? known : data.secret;
  if (secret && secret === known) return data;
  return {
    ...data,
    secret: secret || secretOf(randomBytes(32)),
    ...(known ? { previousSecret: known, secretChangedAt: new Date().toISOString() } : {}),
  };
};

const said = (req: PayloadRequest, finding: Finding): string => {
  const { message, fix } = sayFinding(finding, languageOf(req.headers, req.user), webhookCatalogue);
  return [message, fix].filter(Boolean).join(' ');
};
