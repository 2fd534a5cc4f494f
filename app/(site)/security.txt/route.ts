import { env } from '@/platform/env';
import { securityText } from '@/platform/security-text';

export const dynamic = 'force-dynamic';

/** Not there where the operator names nobody: an address that leads to no one is worse than none. */
export const GET = (): Response => {
  const { securityContact, publicUrl } = env();
  if (securityContact === undefined) return new Response(null, { status: 404 });
  return new Response(securityText(securityContact, publicUrl, new Date()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
