import { spawn } from 'node:child_process';

export type Said = { code: number | null; text: string };

/** Runs a program that judges files, and says which package to install where there is no such program. */
export const judgeProgram = (
  program: string,
  {
    args,
    install,
    env,
  }: { args: readonly string[]; install: string; env?: Record<string, string> },
): Promise<Said> =>
  new Promise((resolve, reject) => {
    const judge = spawn(program, args, { env: { ...process.env, ...env } });
    let text = '';
    judge.stdout.on('data', (bytes: Buffer) => (text += bytes.toString()));
    judge.stderr.on('data', (bytes: Buffer) => (text += bytes.toString()));
    judge.on('error', () => reject(new Error(`${program} is missing: install ${install}.`)));
    judge.on('close', (code) => resolve({ code, text }));
  });
