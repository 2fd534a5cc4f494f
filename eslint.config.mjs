import nextVitals from 'eslint-config-next/core-web-vitals';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const typed = ['**/*.ts', '**/*.tsx'];

export default defineConfig([
  globalIgnores([
    '.next/',
    '.build/',
    '.data/',
    'node_modules/',
    'tools/*/node_modules/',
    'next-env.d.ts',
    'src/payload-types.ts',
    'src/database/migrations/',
    'app/(payload)/admin/importMap.js',
  ]),
  ...nextVitals,
  {
    files: typed,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // The process tells people at a terminal what it does; tests and benchmarks print figures.
    files: ['src/server/**', 'src/platform/**', 'tests/bench/**', 'tests/support/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Reader pages are plain HTML without Next's runtime: its components would bring scripts back.
    files: ['src/site/**', 'app/(site)/**', 'src/admin/**'],
    rules: {
      '@next/next/no-img-element': 'off',
      '@next/next/no-head-element': 'off',
      '@next/next/no-sync-scripts': 'off',
    },
  },
  {
    // Tables and fixtures are as long as what they list.
    files: [
      'src/demo/**',
      'src/**/*catalogue*.ts',
      'src/**/messages/**',
      'tests/fixtures/**',
      'tests/support/documents/documents.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  ...[
    // Shells are thin: what grows belongs to a command, a query or a field of its own.
    { files: ['collections/*.ts'], max: 150 },
    { files: ['collections/hooks/*.ts'], max: 45 },
    { files: ['app/**/page.tsx', 'app/**/route.ts'], max: 40 },
  ].map(({ files, max }) => ({
    files,
    rules: { 'max-lines': ['error', { max, skipBlankLines: true, skipComments: true }] },
  })),
  {
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
]);
