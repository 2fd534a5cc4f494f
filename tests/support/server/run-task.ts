import type { BasePayload } from 'payload';
import type { OperatorTask } from '@/server/operator/contract';

/** Runs a task of the command line in this process. */
export const runTask = async <Input>(
  payload: BasePayload,
  task: OperatorTask<Input>,
  input: Input,
): Promise<{ isFine: boolean; lines: string[] }> => {
  const lines: string[] = [];
  const isFine = await task(payload, input, {
    signal: new AbortController().signal,
    tell: (news) => {
      if ('text' in news && news.text !== undefined) lines.push(news.text);
    },
  });
  return { isFine, lines };
};
