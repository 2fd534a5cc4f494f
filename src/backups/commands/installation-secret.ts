import { createHash } from 'node:crypto';
import path from 'node:path';
import { env } from '@/platform/env';
import { keepJson, keptJson } from '@/platform/kept-file';

const file = () => path.join(env().dataFolder, 'payload-secret.json');

/** What signs sessions and keys; `text` only where it was made here, and so is kept by nobody else. */
export const installationSecret = (): { print: string; text?: string } => {
  const secret = env().payloadSecret ?? '';
  const isOurs = keptJson<{ secret: string }>(file())?.secret === secret;
  return { print: printOf(secret), ...(isOurs && secret !== '' ? { text: secret } : {}) };
};

/** By what a restore knows whether it is the same. */
export const printOf = (secret: string): string =>
  createHash('sha256').update(`ibidem backup ${secret}`).digest('hex').slice(0, 16);

/** From the next start on. A secret that stands in the environment goes before it. */
export const keepSecret = (secret: string): Promise<void> => keepJson(file(), { secret });
