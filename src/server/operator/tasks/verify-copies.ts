import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { BasePayload } from 'payload';
import { copyFaults, type CopyFault } from '@/link-checks/rules/copy-fault';
import { textDigest } from '@/link-checks/page-contents/page-text';
import { storedFile } from '@/core/stored-file';
import { storedCopies, type StoredCopy } from '@/link-checks/queries/stored-copies';
import type { OperatorTask } from '../contract';

/** Reads every kept copy again and holds it against its hashes: each complaint, and the sum. */
export const verifyCopies: OperatorTask<object> = async (payload, _, { tell }) => {
  const say = (text: string) => tell({ kind: 'line', text });
  const seen = { copies: 0, bytes: 0, faults: 0 };
  const started = performance.now();
  for await (const copy of storedCopies(payload)) {
    const file = await hashOfFile(payload, copy);
    const text = copy.text === null || copy.text === '' ? null : textDigest(copy.text);
    seen.copies += 1;
    seen.bytes += file?.bytes ?? 0;
    for (const fault of copyFaults(copy, { file: file?.sha256 ?? null, text })) {
      seen.faults += 1;
      say(`  ✗ copy ${copy.id} (${copy.filename ?? 'no file'}): ${sentence(fault)}`);
    }
  }
  const seconds = (performance.now() - started) / 1000;
  const verdict = seen.faults === 0 ? 'Nothing was altered.' : `${seen.faults} faults.`;
  say(
    `${seen.copies} copies, ${megabytes(seen.bytes)} MB, ${rate(seen.bytes, seconds)} MB/s. ${verdict}`,
  );
  return seen.faults === 0;
};

type HashedFile = { sha256: string; bytes: number };

/** By streaming: files may be larger than memory. */
const hashOfFile = async (
  payload: BasePayload,
  { filename }: StoredCopy,
): Promise<HashedFile | undefined> => {
  const file = filename === null ? undefined : await storedFile(payload, 'snapshots', filename);
  if (!file) return undefined;
  const hash = createHash('sha256');
  await pipeline(file.open(), hash);
  return { sha256: hash.digest('hex'), bytes: file.size };
};

const sentence = ({ fault, was, is }: CopyFault): string => {
  switch (fault) {
    case 'file-missing':
      return `the file is missing; its SHA-256 was ${was}`;
    case 'file-altered':
      return `the file was altered: its SHA-256 was ${was} and is now ${is}`;
    case 'text-altered':
      return `the text was altered: its SHA-256 was ${was ?? 'that of nothing'} and is now ${is ?? 'that of nothing'}`;
    case 'no-digest':
      return 'no SHA-256 was recorded, so nothing can be said of the file';
  }
};

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
const rate = (bytes: number, seconds: number): string => (bytes / 1e6 / seconds).toFixed(1);
