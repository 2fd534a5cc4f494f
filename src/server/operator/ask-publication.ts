import { rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { errorCode } from '@/platform/error-code';
import { OperatorError } from '@/platform/operator-error';
import type { TaskAnswer, TaskQuestion, Tell } from './contract';
import { knownSockets } from './control-folder';

/** The socket of a publication that runs on this data folder from this code; undefined when there is none. */
export const runningPublication = async (): Promise<string | undefined> => {
  for (const path of await knownSockets()) {
    const connection = await connectTo(path).catch((error: unknown) => leftOver(path, error));
    connection?.destroy();
    if (connection) return path;
  }
  return undefined;
};

/** Has a publication do a task. Resolves with whether all is fine. Throws OperatorError. */
export const askPublication = async (
  path: string,
  question: TaskQuestion,
  tell: Tell,
): Promise<boolean> => {
  const connection = await connectTo(path).catch(() => undefined);
  if (!connection) throw new OperatorError('The publication has stopped: ask again.');
  connection.on('error', () => undefined);
  connection.write(`${JSON.stringify(question)}\n`);
  for await (const answer of answersOn(connection)) {
    switch (answer.kind) {
      case 'done':
        return answer.isFine;
      case 'refused':
        throw new OperatorError(answer.message);
      case 'failed':
        throw new Error(`The publication failed at this: ${answer.trace}`);
      case 'line':
      case 'total':
      case 'step':
        tell(answer);
    }
  }
  throw new OperatorError('The publication stopped before this was done: see how far it came.');
};

/** Until the other side ends, or is gone in the middle of a word, as when it is killed. */
const answersOn = async function* (connection: Socket): AsyncGenerator<TaskAnswer> {
  try {
    for await (const line of createInterface({ input: connection })) {
      yield JSON.parse(line) as TaskAnswer;
    }
  } catch {
    // What was said counts; that the end is missing, whoever reads says.
  }
};

const connectTo = (path: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const connection = connect(path, () => resolve(connection));
    connection.once('error', reject);
  });

/** A process that was killed could not remove its socket. */
const leftOver = async (path: string, error: unknown): Promise<undefined> => {
  if (errorCode(error) === 'ECONNREFUSED') await rm(path, { force: true });
  return undefined;
};
