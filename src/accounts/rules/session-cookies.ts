/**
 * How the session's cookie travels: over TLS alone where the publication is reached by it, and not along with what other
 * sites send.
 */
export const sessionCookies = (publicUrl: string): { secure: boolean; sameSite: 'Lax' } => ({
  secure: publicUrl.startsWith('https:'),
  sameSite: 'Lax',
});
