import { err, ok, type Result } from '@/platform/result';
import { PictureBox } from '../manuscript/pictures';
import type { Pandoc } from './ast';
import type { WorkerFailure } from '../workers/contract';
import { convertBinary } from './pandoc';

/** Reads a binary document, e.g. a `docx`, with the pictures that it carries. */
export const readBinary = async (
  from: string,
  bytes: Uint8Array,
  options: Readonly<Record<string, unknown>> = {},
): Promise<Result<{ tree: Pandoc; pictures: PictureBox }, WorkerFailure>> => {
  const answer = await convertBinary(from, 'json', bytes, options);
  if (!answer.ok) return answer;
  const { stdout, files } = answer.value;
  try {
    const pictures = new Map(
      Object.entries(files).map(([name, data]): [string, Uint8Array] => [
        name,
        new Uint8Array(Buffer.from(data, 'base64')),
      ]),
    );
    return ok({ tree: JSON.parse(stdout) as Pandoc, pictures: new PictureBox(pictures) });
  } catch {
    return err({ kind: 'refused', message: 'Pandoc gave no document' });
  }
};
