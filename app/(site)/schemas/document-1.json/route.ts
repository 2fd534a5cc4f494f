import { documentSchema } from '@/document/schema';

/** The JSON Schema that exported documents name. */
export const GET = (): Response =>
  Response.json(documentSchema, { headers: { 'Content-Type': 'application/schema+json' } });
