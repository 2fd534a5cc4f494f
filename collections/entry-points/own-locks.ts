import type { Access, CollectionBeforeOperationHook, SanitizedConfig, Where } from 'payload';

import { desk, rolesOf } from '../access/people';

/**
 * Payload lets everybody with a login make and delete locks in anybody's name. On the finished configuration, where its
 * collection of locks is: who takes a document over does so in their own name, and only one's own lock is given up. Articles
 * are not locked at all, since saves of several people are merged; set here, so that Payload's tables stay as they are.
 */
export const withOwnLocks = async (built: Promise<SanitizedConfig>): Promise<SanitizedConfig> => {
  const config = await built;
  for (const collection of config.collections) {
    if (collection.slug === 'articles') collection.lockDocuments = false;
    if (collection.slug !== 'payload-locked-documents') continue;
    collection.access = {
      ...collection.access,
      read: desk,
      create: desk,
      update: desk,
      delete: ownLocks,
    };
    collection.hooks.beforeOperation = [inOwnName, ...collection.hooks.beforeOperation];
  }
  return config;
};

const ownLocks: Access = ({ req }) => {
  if (rolesOf(req).length === 0) return false;
  const ofUsers: Where = { 'user.relationTo': { equals: 'users' } };
  const ofThisOne: Where = { 'user.value': { equals: req.user?.id } };
  return { and: [ofUsers, ofThisOne] };
};

const inOwnName: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  const isWriting = operation === 'create' || operation === 'update';
  if (!isWriting || overrideAccess === true || !req.user) return args;
  const { data } = args as { data?: object };
  return { ...args, data: { ...data, user: { relationTo: 'users', value: req.user.id } } };
};
