import { z } from 'zod';
import { err, ok, type Result } from '@/platform/result';
import type { Finding } from '@/platform/finding';
import { accessFinding } from './findings';
import { scopes } from './scopes';

/** The most that a key may be allowed, in requests a minute. */
const mostPerMinute = 100_000;

/** What zod says of a value that does not fit is the rule that it breaks. */
type Fault = 'key-name' | 'key-scope-unknown' | 'key-limit' | 'key-expiry';
const name: Fault = 'key-name';
const scope: Fault = 'key-scope-unknown';
const limit: Fault = 'key-limit';
const expiry: Fault = 'key-expiry';

const instant = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** 31 February is no day. */
const isInstant = (text: string): boolean =>
  z.iso.date().safeParse(instant.exec(text)?.[1]).success && !Number.isNaN(Date.parse(text));

/** What a key for a program is to be. Without a zone its end would be another instant on every machine. */
export const wishedKey = z.object({
  name: z
    .string(name)
    .trim()
    .regex(/^.{1,100}$/, name),
  scopes: z.array(z.enum(scopes, scope), scope),
  perMinute: z
    .int(limit)
    .min(1, limit)
    .max(mostPerMinute, limit)
    .nullish()
    .describe('Requests a minute.'),
  expiresAt: z
    .string(expiry)
    .refine(isInstant, { error: expiry, abort: true })
    .meta({ format: 'date-time' })
    .nullish(),
});

export type WishedKey = z.output<typeof wishedKey>;

/** The key as it was wished, or what is wrong with the wish: a finding for each value. */
export const readWishedKey = (sent: unknown, now: Date): Result<WishedKey, Finding[]> => {
  const isToCome = (end: string | null | undefined) => !end || Date.parse(end) > now.getTime();
  const read = wishedKey
    .extend({ expiresAt: wishedKey.shape.expiresAt.refine(isToCome, expiry) })
    .safeParse(sent, { reportInput: true });
  if (read.success) return ok(read.data);
  const faults = new Map(read.error.issues.map((issue) => [issue.path.join('.'), issue]));
  return err([...faults.values()].map((fault) => findingOf(fault, now)));
};

const findingOf = ({ message, path, input }: z.core.$ZodIssue, now: Date): Finding => {
  const fault = message as Fault;
  switch (fault) {
    case 'key-name':
      return accessFinding(fault);
    case 'key-scope-unknown': {
      const scope = path.length > 1 ? String(input) : JSON.stringify(input ?? null);
      return accessFinding(fault, { scope, known: scopes.join(', ') });
    }
    case 'key-limit':
      return accessFinding(fault, { most: mostPerMinute });
    case 'key-expiry':
      return accessFinding(fault, { example: new Date(now.getTime() + year).toISOString() });
  }
};

const year = 365 * 86_400_000; // ms
