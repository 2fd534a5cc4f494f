/**
 * `npm run check`: types, lint, format, imports, what is unused and what migrations would lock, two at a time and the
 * longest first. What was seen before is not looked at again. ESLint goes by the content of each file alone, and would miss what a type in another file does
 * to it; where CI is set nothing is remembered.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { styleText } from 'node:util';

const cache = 'node_modules/.cache';
const remembering = process.env.CI
  ? {}
  : {
      lint: ['--cache', '--cache-strategy', 'content', '--cache-location', `${cache}/eslint/`],
      format: [
        '--cache',
        '--cache-strategy',
        'content',
        '--cache-location',
        `${cache}/prettier/seen`,
      ],
      imports: ['--cache', `${cache}/dependency-cruiser`, '--cache-strategy', 'content'],
    };

const run = (name) =>
  new Promise((resolve) => {
    const began = performance.now();
    const args = ['run', '--silent', `check:${name}`, '--', ...(remembering[name] ?? [])];
    const shell = process.platform === 'win32'; // where npm is a script
    const step = spawn('npm', args, { shell, env: { ...process.env, FORCE_COLOR: '1' } });
    const said = [];
    for (const stream of [step.stdout, step.stderr]) stream.on('data', (part) => said.push(part));
    step.on('close', (status) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const verdict = status === 0 ? styleText('green', 'ok') : styleText('red', 'FAILED');
      console.log(`${name.padEnd(8)} ${seconds.padStart(6)} s  ${verdict}`);
      if (status !== 0) process.stdout.write(Buffer.concat(said));
      resolve(status === 0);
    });
  });

const waiting = ['lint', 'types', 'unused', 'imports', 'format', 'migrations'];
const passed = [];
const work = async () => {
  for (let name = waiting.shift(); name; name = waiting.shift()) passed.push(await run(name));
};
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
process.exitCode = passed.every(Boolean) ? 0 : 1;
