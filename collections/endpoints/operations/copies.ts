import { z } from 'zod';

import { pageFaults } from '@/link-checks/rules/page-faults';
import {
  component,
  count,
  flag,
  id,
  instant,
  list,
  oneOf,
  orNull,
  record,
  said,
  text,
} from '@/openapi/schema';
import { textOrNone } from '@/platform/parameters/body-schemas';
import type { Operations } from '../described';

const copy = record({
  id,
  href: said('Where the words of the copy are shown.', text),
  filename: text,
  takenAt: instant,
  way: oneOf(['capture', 'upload']),
  address: orNull(text),
  filesize: orNull(count),
  words: said('Characters that could be read from it.', count),
  fault: said('What it shows instead of the page.', orNull(oneOf(pageFaults))),
  insistence: said('Why somebody counts it all the same.', orNull(text)),
  counts: said('Whether it counts as a copy of the page.', flag),
});

const insisted = record({ copy: id, reason: orNull(text) });

export const insisting = z.object({ reason: textOrNone });

export const copyOperations: Operations = {
  'POST /:id/capture': {
    summary: 'Keep a copy of a source’s page now',
    description:
      'It is fetched from the queue, where the site’s robots.txt allows it. A page that says what its last copy says gets no second one.',
    tag: 'citations',
    for: 'desk',
    answers: {
      202: { description: 'It will be tried.', schema: record({ source: id, address: text }) },
    },
    refusals: [403, 404, 422],
  },
  'POST /:id/copies/:copy/insist': {
    summary: 'Count a copy that the rules for pages do not count',
    description: 'By an editor or publisher, with a reason, where the policy allows waivers.',
    tag: 'citations',
    for: 'desk',
    body: { schema: insisting },
    answers: { 200: { description: 'It counts.', schema: insisted } },
    refusals: [403, 404, 422],
  },
  'POST /:id/copies/:copy/withdraw-insistence': {
    summary: 'Leave a copy to the rules for pages again',
    tag: 'citations',
    for: 'desk',
    answers: { 200: { description: 'The rules decide.', schema: insisted } },
    refusals: [403, 404],
  },
  'GET /:id/copies': {
    summary: 'Copies that are kept of a source, and why the last try gave none',
    tag: 'citations',
    for: 'desk',
    answers: {
      200: {
        description: 'What is kept.',
        schema: record({
          address: orNull(text),
          state: said('Of the present address.', oneOf(['kept', 'pending', 'refused'])),
          triedAt: orNull(instant),
          isAsked: said('A try is on its way.', flag),
          isPublic: said('Readers may see the copies.', flag),
          copies: list(copy),
          archive: orNull(record({ url: text, at: orNull(instant) })),
          findings: list(component('Finding')),
        }),
      },
    },
    refusals: [404],
  },
};
