/**
 * A problem that the person at the terminal can solve: its message is one clear sentence, shown without a stack,
 * and the process ends with code 1. Anything else that is thrown is a defect and keeps its stack.
 */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}
