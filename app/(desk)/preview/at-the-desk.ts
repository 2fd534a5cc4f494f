import config from '@payload-config';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { createLocalReq, getPayload, type PayloadRequest } from 'payload';
import { cache } from 'react';
import { withoutApiKey } from '@/accounts/rules/api-key';
import { personOf } from '@/core/actor';
import type { Actor } from '@/editions/rules/actor';
import { languageOf, type Language } from '@/platform/language';

export type AtTheDesk = {
  req: PayloadRequest;
  actor: Extract<Actor, { kind: 'user' }>;
  language: Language;
};

/** Who looks, known by the desk's cookie. Whoever is nobody there is sent to log in. */
export const atTheDesk = cache(async (path: string): Promise<AtTheDesk> => {
  const payload = await getPayload({ config });
  const asked = await headers();
  const { user } = await payload.auth({ headers: withoutApiKey(asked) });
  const req = await createLocalReq({ user: user ?? undefined }, payload);
  const actor = personOf(req);
  if (actor?.kind !== 'user' || actor.roles.length === 0) {
    redirect(`/admin/login?redirect=${encodeURIComponent(path)}`);
  }
  return { req, actor, language: languageOf(asked, user) };
});
