import { OperatorError } from '@/platform/operator-error';

const oldest = [22, 18] as const;

/** Throws OperatorError when Node is too old. npm scripts bring their own Node where there is one for the system. */
export const checkNodeVersion = (version: string): void => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new OperatorError(
    `Ibidem needs Node ${oldest.join('.')} or newer, and this is ${version}: use npm start, or install a newer Node from https://nodejs.org.`,
  );
};
