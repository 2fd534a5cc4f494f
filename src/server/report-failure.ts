import { OperatorError } from '@/platform/operator-error';

/** Ends the process with code 1: a clear sentence for what the operator can solve, the stack for a defect. */
export const reportFailure = (error: unknown): never => {
  if (error instanceof OperatorError) console.error(`\n${error.message}`);
  else console.error(error);
  process.exit(1);
};
