import { join } from 'node:path';
import { env, inheritedEnv, setEnv } from '@/platform/env';
import { keepJson, keptJson } from '@/platform/kept-file';

/** Under which address the publication of this data folder answers, for commands that run beside it. */
const addressFile = (): string => join(env().dataFolder, 'address.json');

export const keepAddress = async (): Promise<void> => {
  await keepJson(addressFile(), { address: env().publicUrl });
};

/** A command that is not told by `PUBLIC_URL` or `PORT` otherwise names the address of the publication. */
export const takeKeptAddress = (variables = inheritedEnv()): void => {
  if (variables.PUBLIC_URL || variables.PORT) return;
  const address = keptJson<{ address: unknown }>(addressFile())?.address;
  if (typeof address === 'string' && URL.canParse(address)) setEnv({ PUBLIC_URL: address });
};
