import { someOf, text } from '@/openapi/schema';
import type { Operations } from '../described';

export const openApiOperations: Operations = {
  'GET /openapi.json': {
    summary: 'This description',
    tag: 'records',
    for: 'stranger',
    answers: { 200: { description: 'OpenAPI 3.1.', schema: someOf({ openapi: text }) } },
  },
};
