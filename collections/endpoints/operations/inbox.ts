import { z } from 'zod';

import { component, count, list, propertiesOf, record, said } from '@/openapi/schema';
import { channelChoices } from '@/notifications/rules/channel-choices';
import { id, instant } from '@/platform/parameters/body-schemas';
import * as query from '@/platform/parameters/parameter-schemas';
import type { Operations } from '../described';

export const inboxQuestion = z.object({
  page: query.wholeNumber(0, 999_999).default(1),
  limit: query.wholeNumber(0, 999_999).default(30),
  unread: query.flag.describe('Only what was not read yet.').default(false),
});

export const reading = z.object({
  ids: z.array(id).optional(),
  all: z.boolean().optional(),
  before: instant.describe('With `all`: what came later was not seen.').optional(),
});

export const channelChoice = z.object({
  channels: channelChoices.describe('By kind of news; what is left out stays as it is.'),
});

export const inboxOperations: Operations = {
  'GET /inbox': {
    summary: 'What oneself was told',
    tag: 'people',
    for: 'desk',
    query: inboxQuestion,
    answers: {
      200: {
        description: 'A page, unread ones first.',
        schema: record({
          unread: said('Of all, not only of this page.', count),
          total: count,
          page: count,
          totalPages: count,
          docs: list(component('InboxEntry')),
        }),
      },
    },
  },
  'POST /read': {
    summary: 'Mark what one was told as read',
    tag: 'people',
    for: 'desk',
    body: { schema: reading },
    answers: { 200: { description: 'How many.', schema: record({ read: count }) } },
    refusals: [403],
  },
  'PATCH /channels': {
    summary: 'Say how one wants to hear of what',
    description:
      'At once by mail, with the letter of the day, in the inbox alone, or not at all. A review that is given to a person by name, and what concerns their account, always comes by mail.',
    tag: 'people',
    for: 'desk',
    body: { schema: channelChoice },
    answers: {
      200: {
        description: 'All choices of this person; what is not among them comes by mail.',
        schema: record({ channels: propertiesOf(channelChoice).channels }),
      },
    },
    refusals: [403, 422],
  },
};
