import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { BasePayload } from 'payload';
import { errorFacts, log } from '@/platform/logging';
import { OperatorError } from '@/platform/operator-error';
import type { OperatorTask, TaskAnswer, TaskQuestion } from './contract';
import { isTask, operatorTasks } from './tasks';

/**
 * Reads one question from a connection, does it, and says line by line what comes of it. Never rejects.
 *
 * @param stopping aborted when the publication stops; so is the task when whoever asked is gone
 */
export const answerTask = async (
  payload: () => Promise<BasePayload>,
  connection: Socket,
  stopping: AbortSignal,
): Promise<void> => {
  const gone = new AbortController();
  connection.on('error', () => undefined);
  connection.on('close', () => gone.abort());
  const say = (answer: TaskAnswer) => void connection.write(`${JSON.stringify(answer)}\n`);
  try {
    const line = await firstLine(connection);
    if (line === undefined) return;
    const { task, input } = questionIn(line);
    const run = (await operatorTasks[task]()) as OperatorTask<unknown>;
    const signal = AbortSignal.any([gone.signal, stopping]);
    const isFine = await run(await payload(), input, { tell: say, signal });
    say({ kind: 'done', isFine });
  } catch (error) {
    say(failureOf(error));
  } finally {
    connection.end();
  }
};

/** @returns undefined when the other side goes without a word */
const firstLine = (connection: Socket): Promise<string | undefined> =>
  new Promise((resolve) => {
    const lines = createInterface({ input: connection });
    lines.once('line', resolve);
    lines.once('close', () => resolve(undefined));
  });

/** Whoever asks runs the same code, so an input has the shape that its task takes. */
const questionIn = (line: string) => {
  const { task, input } = JSON.parse(line) as TaskQuestion;
  if (isTask(task)) return { task, input };
  throw new OperatorError(`This publication knows no task ${task}.`);
};

const failureOf = (error: unknown): TaskAnswer => {
  if (error instanceof OperatorError) return { kind: 'refused', message: error.message };
  log('error', 'A task of the command line failed', errorFacts(error));
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: 'failed', trace };
};
