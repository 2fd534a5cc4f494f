/** Days for which the file promises to be right; it is made anew with every answer. */
const daysAhead = 180;

/**
 * `/.well-known/security.txt` (RFC 9116): whom to tell of a hole in this publication.
 *
 * @param contact a `mailto:` or `https:` address
 * @param publicUrl where readers reach the publication, without a slash at the end
 */
export const securityText = (contact: string, publicUrl: string, now: Date): string => {
  const end = new Date(now.getTime() + daysAhead * 86_400_000);
  end.setUTCHours(0, 0, 0, 0);
  return [
    `Contact: ${contact}`,
    `Expires: ${end.toISOString().replace('.000Z', 'Z')}`,
    'Preferred-Languages: en, ru, be',
    `Canonical: ${publicUrl}/.well-known/security.txt`,
    '',
  ].join('\n');
};
