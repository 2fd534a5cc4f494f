import type { PayloadRequest } from 'payload';
import type { z } from 'zod';

import { fitting, type Fitting } from '@/platform/parameters/fitting';

export type Sent = Readonly<Record<string, unknown>>;

/** The JSON that a caller sent, or nothing: the commands say what is missing. */
export const sentBody = async (req: PayloadRequest): Promise<Sent> => {
  try {
    const body: unknown = await req.json?.();
    return isRecord(body) ? body : {};
  } catch {
    return {};
  }
};

/** What of it fits a schema. */
export const sentAs = async <Shape extends z.ZodObject['shape']>(
  req: PayloadRequest,
  schema: z.ZodObject<Shape>,
): Promise<Fitting<Shape>> => fitting(schema, await sentBody(req));

/** Whether `?dry-run` asks only what would come of it; whatever stands behind it but `=false`, to be on the safe side. */
export const isDryRun = ({ searchParams }: PayloadRequest): boolean =>
  searchParams.has('dry-run') && searchParams.get('dry-run') !== 'false';

/** The `:id` of the address. Zero is nobody's id, so whatever is no id is not found. */
export const idOf = ({ routeParams }: PayloadRequest): number => idIn(routeParams?.id);

export const idIn = (sent: unknown): number => (isId(Number(sent)) ? Number(sent) : 0);

export const isId = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value < 2 ** 31;

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
