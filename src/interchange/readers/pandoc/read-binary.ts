import { ok, type Result } from '@/platform/result';
import { PictureBox } from '../manuscript/pictures';
import type { Pandoc } from './ast';
import type { WorkerFailure } from '../../processes/contract';
import { convertBinary, parsed } from './pandoc';

/** Reads a binary document, e.g. a `docx`, with the pictures that it carries. */
export const readBinary = async (
  from: string,
  bytes: Uint8Array,
  options: Readonly<Record<string, unknown>> = {},
): Promise<Result<{ tree: Pandoc; pictures: PictureBox }, WorkerFailure>> => {
  const answer = await convertBinary(from, 'json', bytes, options);
  const tree = parsed(answer);
  if (!answer.ok) return answer;
  if (!tree.ok) return tree;
  const pictures = new Map(
    Object.entries(answer.value.files).map(([name, data]): [string, Uint8Array] => [
      name,
      new Uint8Array(Buffer.from(data, 'base64')),
    ]),
  );
  return ok({ tree: tree.value, pictures: new PictureBox(pictures) });
};
