/** Which way things may know each other. See docs/decisions/layout.md. */
const pure =
  '^src/([^/]+/rules|document|theme|notifications/webhooks|exports/metadata|interchange/repair)/';
const writers = '^src/[^/]+/(commands|executor)/';
const askers = '^src/([^/]+/queries|reading)/';

/** @type {import('dependency-cruiser').IConfiguration} */
const rules = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(app|collections|src|payload)' },
      to: { circular: true },
    },
    {
      name: 'pure-knows-only-pure',
      comment: 'Pure modules know each other, plain platform values and pure libraries.',
      severity: 'error',
      from: { path: pure },
      to: {
        path: '^(app|collections|payload\\.config)|^src/',
        pathNot: `${pure}|^src/languages/|^src/platform/((day|finding|language|result|slugs|transliterate|web-address|without-end|without-quotes|zoned-time)\\.ts|parameters/)`,
      },
    },
    {
      name: 'pure-is-free-of-frameworks',
      severity: 'error',
      from: { path: pure },
      to: {
        path: '(^|node_modules/)(payload|@payloadcms|next|react|react-dom|pg)(/|$)|^(node:)?(fs|net|http|https|child_process|process|os)(/|$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'domains-never-know-pages',
      comment: 'Pages and the desk ask the domains, never the other way.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(site|admin|server|jobs|demo|openapi)/' },
      to: {
        path: '^(app|collections)/|^src/(site|admin|server|jobs|demo)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'queries-never-know-commands',
      severity: 'error',
      from: { path: askers },
      to: { path: writers, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'interchange-knows-neither-commands-nor-queries',
      severity: 'error',
      from: { path: '^src/interchange/' },
      to: { path: [writers, askers], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'config-is-composed-once',
      comment: 'Only app, the server, tests and scripts may import the composed configuration.',
      severity: 'error',
      from: { path: '^(collections|src)/', pathNot: '^src/server/' },
      to: { path: '^payload\\.config' },
    },
    {
      name: 'shells-are-leaves',
      comment:
        'Collections, jobs, admin and app are wired by the configuration and the server alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(server|admin|jobs)/' },
      to: { path: '^(app|collections)/|^src/(admin|jobs)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'site-fetches-nothing',
      severity: 'error',
      from: { path: '^src/site/' },
      to: {
        path: `${writers}|${askers}|^src/(database|server|admin|jobs)/|(^|node_modules/)(payload|@payloadcms|pg)(/|$)`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'formats-stand-alone',
      comment: 'A format never imports another format.',
      severity: 'error',
      from: { path: '^src/interchange/formats/([^/]+)\\.ts$' },
      to: { path: '^src/interchange/formats/', pathNot: '^src/interchange/formats/$1' },
    },
    {
      name: 'no-tests-in-production',
      severity: 'error',
      from: { path: '^(app|collections|src|payload)' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-dev-dependencies-in-production',
      severity: 'error',
      from: { path: '^(app|collections|src|payload|next)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.next/|src/database/migrations/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};

export default rules;
