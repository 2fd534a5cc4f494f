import type { Endpoint } from 'payload';

import type { Described } from '@/openapi/document';
import type { Operation } from '@/openapi/operation';

/** By method and path, such as `GET /:id/transitions`. */
export type Operations = Readonly<Record<string, Operation>>;

type Plain = Omit<Endpoint, 'root'>;

/**
 * Endpoints together with what `/api/openapi.json` says of them. One without a description, or a description of none,
 * ends the start.
 */
export const described = <One extends Plain>(
  operations: Operations,
  endpoints: readonly One[],
): One[] => {
  const names = endpoints.map(nameOf);
  const odd = [
    ...names.filter((name) => !operations[name]),
    ...Object.keys(operations).filter((name) => !names.includes(name)),
  ];
  if (odd.length > 0) throw new Error(`Not described, or described and not there: ${odd.join()}`);
  return endpoints.map((endpoint) => ({
    ...endpoint,
    custom: { ...endpoint.custom, [slot]: operations[nameOf(endpoint)] },
  }));
};

/** What endpoints under a path say of themselves; Payload's own say nothing. */
export const descriptionsOf = (
  prefix: string,
  endpoints: readonly Plain[] | false | undefined,
): readonly Described[] =>
  (endpoints || []).flatMap(({ method, path, custom }) => {
    const operation = custom?.[slot] as Operation | undefined;
    return operation ? [{ method, path: `${prefix}${path}`, operation }] : [];
  });

const slot = 'openApi';

const nameOf = ({ method, path }: Plain): string => `${method.toUpperCase()} ${path}`;
