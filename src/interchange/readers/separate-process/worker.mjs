/**
 * Reads files that came from outside, as a process of its own: whatever a file makes a parser or a pattern do, it costs no
 * more than this process, and nobody who reads the publication waits for it. Started from the server's bundle, or by tsx
 * (see `WorkerProgram`).
 */
import { ulid } from 'ulid';
import { pandocPool } from '../pandoc/pandoc.ts';
import { serve } from '../../processes/serve.mjs';

await serve(async ({ kind, bytes, ...context }) => {
  if (kind === 'bibliography') {
    const { readBibliography } = await import('@/sources/bibliography/read-bibliography.ts');
    return withNamedFormat(readBibliography(context.filename, bytes));
  }
  // All but a few need it; it starts while our own readers are loaded.
  pandocPool().prepare();
  const { readManuscript } = await import('../read-manuscript.ts');
  return readManuscript(bytes, { ...context, newKey: () => ulid() });
});

/** A format has functions, which stay here. */
const withNamedFormat = (read) =>
  read.ok ? { ok: true, value: { ...read.value, format: read.value.format.id } } : read;
