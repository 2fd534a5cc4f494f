import type { Language } from '@/platform/language';

/** A file to read. Only what a process can be told. */
export type ReadingJob =
  | { kind: 'manuscript'; filename: string; bytes: Uint8Array; language?: Language }
  | { kind: 'bibliography'; filename: string; bytes: Uint8Array };
