import type { Finding } from '@/platform/finding';

/** A finding of a file on the terminal, with its line. */
export const findingLine = ({ severity, message, fix, place }: Finding): string => {
  const line = place?.line === undefined ? '' : `line ${place.line}: `;
  const words = place?.words === undefined ? '' : ` [${place.words}]`;
  return `    ${severity}: ${line}${message}${words}${fix ? ` ${fix}` : ''}`;
};
