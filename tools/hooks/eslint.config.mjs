import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import rules from '../../eslint.config.mjs';

/** The rules of `npm run check:lint` that need no types, which take most of its time. */
export default defineConfig([
  ...rules,
  { files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked },
]);
