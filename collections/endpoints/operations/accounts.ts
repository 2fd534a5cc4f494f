import { z } from 'zod';

import { count, id, record, someOf, text } from '@/openapi/schema';
import { textOrNone } from '@/platform/parameters/body-schemas';
import type { Operations } from '../described';

export const account = z.object({ email: textOrNone.meta({ format: 'email' }) });
export const loggingIn = account.extend({ password: textOrNone });
export const resetting = z.object({ token: textOrNone, password: textOrNone });

export const accountOperations: Operations = {
  'POST /login': {
    summary: 'Log in: gives a token for `Authorization: JWT …`',
    description:
      'After several wrong passwords the next try has to wait: by account and address, never a device that is known.',
    tag: 'people',
    for: 'stranger',
    body: { schema: loggingIn },
    answers: {
      200: {
        description: 'The token, and until when.',
        schema: someOf({ token: text, exp: count }),
      },
      400: { description: 'An address or a password is missing.', schema: someOf({}) },
      401: { description: 'Not this name or password.', schema: someOf({}) },
    },
    refusals: [429],
  },
  'POST /forgot-password': {
    summary: 'Ask for a letter with an address where a new password is chosen',
    description: 'The answer is the same whether somebody has this address or not.',
    tag: 'people',
    for: 'stranger',
    body: { schema: account },
    answers: { 200: { description: 'Heard.', schema: record({ message: text }) } },
  },
  'POST /reset-password': {
    summary: 'Choose a new password, with the token in the address of a letter; logs in',
    tag: 'people',
    for: 'stranger',
    body: { schema: resetting },
    answers: {
      200: { description: 'The token of a session.', schema: someOf({ token: text }) },
      403: { description: 'The address was used or is too old.', schema: someOf({}) },
      422: { description: 'The password is none that may be set.', schema: someOf({}) },
    },
  },
  'POST /unlock': {
    summary: 'Forget the tries that slow down logging in to an account',
    tag: 'people',
    for: 'desk',
    body: { schema: account },
    answers: { 200: { description: 'Forgotten.', schema: record({ id }) } },
    refusals: [403, 404],
  },
};
