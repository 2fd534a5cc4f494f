import { createHash } from 'node:crypto';

/** The Message-ID (RFC 5322) of the letter with this key: the same each time, and saying nothing about it. */
export const messageIdOf = (key: string, sender: string): string => {
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 40);
  return `<${digest}@${domainOf(sender)}>`;
};

/** The part behind the `@` of `desk@example.org` or `The desk <desk@example.org>`. */
const domainOf = (sender: string): string => /@([^\s>@]+)>?\s*$/.exec(sender)?.[1] ?? 'localhost';
