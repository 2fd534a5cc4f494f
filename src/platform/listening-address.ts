import { OperatorError } from './operator-error';

export type ListeningAddress = { host: string; port: number };

/** `127.0.0.1:9464`, `[::1]:9464` or a port alone, which is then of this machine alone. Throws OperatorError. */
export const listeningAddressIn = (
  name: string,
  text: string | undefined,
): ListeningAddress | undefined => {
  if (text === undefined) return undefined;
  const [, bracketed, plain, digits] =
    /^(?:(?:\[([0-9a-f:.]+)\]|([^\s:[\]]+)):)?(\d{1,5})$/i.exec(text) ?? [];
  const port = Number(digits);
  if (digits === undefined || port > 65_535) {
    throw new OperatorError(`${name} must be like 127.0.0.1:9464, not “${text}”.`);
  }
  return { host: bracketed ?? plain ?? '127.0.0.1', port };
};
