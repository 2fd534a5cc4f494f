import { findAilments } from '../examination';

const signs = { well: '✓', warning: '!', ill: '✗' } as const;

/** Prints each check with what to do about it; ends with code 1 when something is wrong. */
export const doctor = async (): Promise<void> => {
  let ill = 0;
  for await (const { state, what, advice } of findAilments()) {
    if (state === 'ill') ill += 1;
    console.log(`  ${signs[state]} ${what}${advice ? `\n      → ${advice}` : ''}`);
  }
  console.log(ill === 0 ? '\nNothing is wrong.' : `\n${ill} to put right.`);
  process.exit(ill === 0 ? 0 : 1);
};
