import type { PayloadRequest } from 'payload';

import { passwordLetter } from '@/notifications/password-letter';
import type { User } from '@/payload-types';
import { env } from '@/platform/env';
import { publicationWords } from '@/queries/mail-surroundings';

type Asked = { req?: PayloadRequest; token?: string; user?: User };

/**
 * The letter about a forgotten password, in the language of whoever gets it. Its address is that of the publication, not
 * the one that the request claims. What Payload calls HTML is plain text: `keepingMails` takes it as it is.
 */
export const resetLetter = {
  generateEmailHTML: async (asked: Asked = {}): Promise<string> => (await letterFor(asked)).text,
  generateEmailSubject: async (asked: Asked = {}): Promise<string> =>
    (await letterFor(asked)).subject,
};

const letterFor = async ({ req, token = '', user }: Asked) => {
  if (!req) throw new Error('A letter about a password needs the request that asked for it');
  const language = user?.language ?? 'en';
  const { names } = await publicationWords(req);
  const link = `${env().publicUrl}/admin/reset/${token}`;
  return passwordLetter({ language, publication: names[language], link });
};
