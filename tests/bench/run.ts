/**
 * `npm run bench -- pages [--short]`: the figures of the README, measured on this machine in one run.
 * `--short` takes fewer rounds, for CI; it fails only when a page carries a foreign script.
 */
import { benchPages } from './pages';

const [name = 'pages', ...flags] = process.argv.slice(2);

if (name !== 'pages') {
  console.error(`There is no benchmark ${name}; there is: pages`);
  process.exit(1);
}

benchPages({ short: flags.includes('--short') }).then(
  (passed) => process.exit(passed ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
