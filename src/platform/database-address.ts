/** Where a Postgres may be; the port is 5432 where none is said. */
export type Host = { host: string; port: number };

/** An address of a database, with all hosts that it names. */
export type Hosts = {
  hosts: readonly Host[];
  /** Whether whoever connects must look for the server that takes writes. */
  isSought: boolean;
  /** The same address with one host, as the driver understands it. */
  addressOf: (host: Host) => string;
};

/**
 * Reads `postgres://user:password@one:5432,two:5432/database?target_session_attrs=read-write`, as libpq does (PostgreSQL
 * documentation, 34.1.1.3): the driver knows of one host only. Undefined for what is no such address.
 */
export const hostsIn = (address: string): Hosts | undefined => {
  const { scheme, login = '', named, rest = '' } = form.exec(address)?.groups ?? {};
  if (scheme === undefined || named === undefined) return undefined;
  const hosts = named.split(',').map(hostIn);
  if (!hosts.every((host) => host !== undefined)) return undefined;
  const { kept, wish } = withoutWish(rest);
  return {
    hosts,
    isSought: hosts.length > 1 || writable.includes(wish ?? ''),
    addressOf: ({ host, port }) =>
      `${scheme}${login}${host.includes(':') ? `[${host}]` : host}:${port}${kept}`,
  };
};

/** For people: no user, no password. */
export const sayHosts = (address: string): string =>
  hostsIn(address)
    ?.hosts.map(({ host, port }) => `${host}:${port}`)
    .join(' or ') ?? 'an address that cannot be read';

/** The name of the database; that of the user where none is said, as libpq has it. */
export const databaseIn = (address: string): string => {
  const { login = '', rest = '' } = form.exec(address)?.groups ?? {};
  const [, name = ''] = /^\/([^?#]*)/.exec(rest) ?? [];
  return decodeURIComponent(name || (login.split(/[:@]/)[0] ?? ''));
};

/** The address of another database on the same server, or servers. */
export const withDatabase = (address: string, name: string): string => {
  const { scheme = '', login = '', named = '', rest = '' } = form.exec(address)?.groups ?? {};
  const parameters = rest.replace(/^\/[^?#]*/, '');
  return `${scheme}${login}${named}/${encodeURIComponent(name)}${parameters}`;
};

/** What must be true of the server (`target_session_attrs`); undefined when nothing is said. */
export const wishIn = (address: string): string | undefined =>
  withoutWish(form.exec(address)?.groups?.rest ?? '').wish;

/** A publication writes, so these two mean the same to it. */
export const writable: readonly string[] = ['read-write', 'primary'];

const form =
  /^(?<scheme>postgres(?:ql)?:\/\/)(?<login>[^/?#]*@)?(?<named>[^/?#@]*)(?<rest>[/?#].*)?$/;

const hostIn = (text: string): Host | undefined => {
  const [, bracketed, plain = '', port = '5432'] =
    /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
  const host = bracketed ?? plain;
  return host === '' ? undefined : { host, port: Number(port) };
};

const withoutWish = (rest: string): { kept: string; wish: string | undefined } => {
  const [path = '', query] = rest.split('?', 2);
  const parameters = new URLSearchParams(query);
  const wish = parameters.get('target_session_attrs') ?? undefined;
  if (wish === undefined) return { kept: rest, wish };
  parameters.delete('target_session_attrs');
  const others = parameters.toString();
  return { kept: others === '' ? path : `${path}?${others}`, wish };
};
