/** What a key may be used for, within what its person may do. None at all: what strangers may, under a name. */
export const scopes = ['read', 'write', 'workflow', 'administer'] as const;
export type Scope = (typeof scopes)[number];

/** What is asked of the interface: `of` is the slug of a collection, or the first part of the path. */
export type EntryPoint = {
  of: string;
  method: string;
  /** Path below the collection as it is registered, such as `/:id/transitions`. */
  path: string;
};

/** The scope that a key needs at a door; `nobody` where only a person who is logged in may pass. */
export const scopeAt = ({ of, method, path }: EntryPoint): Scope | 'nobody' => {
  const isReading = method === 'get' || method === 'head' || method === 'options';
  if (of === 'api-keys') return isReading ? 'administer' : 'nobody';
  if (of === 'users' && path === '/me' && isReading) return 'read';
  if (of === 'users' && (sessions.test(path) || (method === 'post' && path === '/')))
    return 'nobody';
  if (of === 'webhooks' && path === '/:id/secret') return 'nobody';
  if (of === 'api' && /^\/(administration|system)/.test(path)) return 'administer';
  // The address of a calendar is a key of its own.
  if (of === 'api' && path.startsWith('/desk/calendar-feeds') && !isReading) return 'nobody';
  if (isReading && (editorial.has(of) || settings.has(of))) return 'read';
  if (!editorial.has(of)) return 'administer';
  return workflowPath.test(path) ? 'workflow' : 'write';
};

/** Where keys for reading and writing lead; all else is administration, what comes later too. */
const editorial: ReadonlySet<string> = new Set([
  'api',
  'articles',
  'assignments',
  'approvals',
  'authors',
  'citations',
  'comments',
  'editions',
  'link-checks',
  'media',
  'notifications',
  'series',
  'snapshots',
  'sources',
  'topics',
  'transitions',
]);

/** What everybody at the desk reads, and administration changes. */
const settings: ReadonlySet<string> = new Set(['publication', 'editorial-policy', 'redirects']);

/** The door that an operation of Payload's stands for, whichever way it is asked: by REST, GraphQL or a relationship. */
export const entryPointOf = (of: string, operation: AccessOperation): EntryPoint => ({
  of,
  ...entryPointsOfOperations[operation],
});

export const accessOperations = [
  'read',
  'readVersions',
  'create',
  'update',
  'delete',
  'unlock',
] as const;
export type AccessOperation = (typeof accessOperations)[number];

const entryPointsOfOperations: Readonly<Record<AccessOperation, Omit<EntryPoint, 'of'>>> = {
  read: { method: 'get', path: '/' },
  readVersions: { method: 'get', path: '/versions' },
  create: { method: 'post', path: '/' },
  update: { method: 'patch', path: '/:id' },
  delete: { method: 'delete', path: '/:id' },
  unlock: { method: 'post', path: '/unlock' },
};

/** Who one is, is a matter of passwords; so is who else there is. */
const sessions =
  /^\/(login|logout|refresh-token|forgot-password|reset-password|unlock|verify|init|first-register|set-up)/;

/** What moves a text through its review, or decides who reads it. */
const workflowPath =
  /^\/(:id\/(transitions|assignments|embargo|public-note|findings)|desk\/calendar\/)/;
