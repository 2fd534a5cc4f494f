import type { TextFieldSingleValidation } from 'payload';
import { text } from 'payload/shared';

import { documentRules } from '@/document/findings';
import { addressFinding } from '@/document/safe-addresses';
import { sayFinding, type Finding } from '@/platform/finding';
import { languageOf } from '@/platform/language';

type Asked = Parameters<TextFieldSingleValidation>[1];

/** What Payload asks of a text, and what `fault` finds in one that is there. */
const checked =
  (fault: (value: string) => Finding | null): TextFieldSingleValidation =>
  async (value: unknown, asked) => {
    const plain = await text(value as string, asked);
    if (plain !== true || typeof value !== 'string' || value.trim() === '') return plain;
    const found = fault(value.trim());
    return found ? inWords(found, asked) : true;
  };

/** Of every field that holds a web address and is no part of an article's text; see src/platform/web-address.ts. */
export const isWebAddress = checked(addressFinding);

/** Of a field that holds one, or a path of this publication. */
export const isPathOrAddress = checked((value) =>
  isOwnPath(value) ? null : addressFinding(value),
);

/** Browsers take two slashes for the beginning of another host, and a backslash for a slash. */
export const isOwnPath = (path: string): boolean => /^\/(?![/\\])[^\s\\\p{Cc}]*$/u.test(path);

const inWords = (finding: Finding, { req }: Asked): string => {
  const { message, fix } = sayFinding(finding, languageOf(req.headers, req.user), documentRules);
  return [message, fix].filter(Boolean).join(' ');
};
