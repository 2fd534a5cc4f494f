import { createHash } from 'node:crypto';

import type { Webhook } from '@/payload-types';

type Values = Readonly<Record<string, unknown>>;

/** Some services put a secret into the address, so of its path only a digest is told. */
export const openPart = ({ name, url, events, active }: Webhook): Values => ({
  name,
  url: `${URL.canParse(url) ? new URL(url).origin : ''}/… ${digestOf(url)}`,
  events,
  active,
});

const digestOf = (url: string): string =>
  createHash('sha256').update(url).digest('hex').slice(0, 8);
