import type { BasePayload } from 'payload';

/** What a task says while it runs: a line, how many steps there will be, or that one of them is done. */
export type TaskNews =
  | { kind: 'line'; text: string }
  | { kind: 'total'; steps: number }
  | { kind: 'step'; text?: string };

export type Tell = (news: TaskNews) => void;

/**
 * Something that an operator asks for on the command line, done within the running publication or, where there is none,
 * by the command itself. Resolves with whether all is fine. Throws OperatorError.
 */
export type OperatorTask<Input> = (
  payload: BasePayload,
  input: Input,
  around: { tell: Tell; signal: AbortSignal },
) => Promise<boolean>;

/** One line of the publication's answer, as JSON. */
export type TaskAnswer =
  | TaskNews
  | { kind: 'done'; isFine: boolean }
  /** A sentence for the operator, as of an OperatorError. */
  | { kind: 'refused'; message: string }
  /** A defect, with its trace. */
  | { kind: 'failed'; trace: string };

/** What the command line sends, as JSON in one line. */
export type TaskQuestion = { task: string; input: unknown };
