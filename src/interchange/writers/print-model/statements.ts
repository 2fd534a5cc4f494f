import type { DocumentMetadata } from '@/document/document';
import { statements, type Statement } from '@/document/text-fields';

/** What the authors declare, as files print it: a disclaimer has the last word. */
export const statementsOf = (
  metadata: DocumentMetadata,
): [name: Statement, said: string | undefined][] => {
  const inOrder = [...statements.filter((name) => name !== 'disclaimer'), 'disclaimer' as const];
  return inOrder.map((name) => [name, metadata[name]]);
};
