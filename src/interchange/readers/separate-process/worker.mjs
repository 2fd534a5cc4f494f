/**
 * Reads files that came from outside, as a process of its own: whatever a file makes a parser or a pattern do, it costs no
 * more than this process, and nobody who reads the publication waits for it. Started from the server's bundle, or by tsx
 * (see `WorkerProgram`).
 */
import { ulid } from 'ulid';
import { readBibliography } from '@/sources/bibliography/read-bibliography.ts';
import { readManuscript } from '../read-manuscript.ts';
import { serve } from '../../processes/serve.mjs';

await serve(({ kind, bytes, ...context }) =>
  kind === 'manuscript'
    ? readManuscript(bytes, { ...context, newKey: () => ulid() })
    : withNamedFormat(readBibliography(context.filename, bytes)),
);

/** A format has functions, which stay here. */
const withNamedFormat = (read) =>
  read.ok ? { ok: true, value: { ...read.value, format: read.value.format.id } } : read;
