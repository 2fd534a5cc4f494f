import { z } from 'zod';

import { seenInstant } from '@/platform/parameters/body-schemas';
import { fitting } from '@/platform/parameters/fitting';
import { locatorLabels } from '@/sources/rules/csl';
import { readWork } from '@/sources/rules/read-work';

const work = z.record(z.string(), z.unknown());

const cite = {
  source: z
    .union([z.number().meta({ type: 'integer' }), z.string(), work])
    .describe('Id or key of a source, or a work.')
    .optional(),
  url: z.string().optional(),
  work: work.describe('A work in CSL-JSON 1.0.2.').optional(),
  locatorLabel: z.enum(locatorLabels).optional(),
  locator: z.string().optional(),
};

/** What the words of a citation rest on: several works, or a single one at the top. */
export const resolution = z.object({
  cites: z.array(z.object(cite)).optional(),
  ...cite,
  note: z
    .string()
    .describe('What readers find in the note beside or instead of a source.')
    .optional(),
  quotation: z.string().describe('Words of the source.').optional(),
  expectedUpdatedAt: seenInstant.describe('As the caller saw it; 409 where it has changed.'),
});

export const readResolution = (sent: Readonly<Record<string, unknown>>) => {
  const { cites, note, quotation, expectedUpdatedAt, ...single } = fitting(resolution, sent);
  const isSingle = ['source', 'url', 'work'].some((name) => sent[name]);
  const works = cites ?? (isSingle ? [single] : undefined);
  return { cites: works?.map(citeOf), note, quotation, expectedUpdatedAt };
};

type Cite = z.output<z.ZodObject<typeof cite>>;

const citeOf = ({ source, url, work: described, ...place }: Cite) => ({
  ...place,
  source: typeof source === 'object' ? undefined : source,
  url: url || undefined,
  work: readWork(described) ?? readWork(source) ?? undefined,
});
