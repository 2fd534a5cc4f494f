import { BlockList, isIP } from 'node:net';
import { isAllowed, portOf, type FetchAllowance } from './allowance';
import type { FetchError } from '../rules/observation';

/**
 * Why this URL may not be fetched, or nothing. The WHATWG parser has already turned decimal, octal, hex and
 * short IPv4 spellings into dotted ones; names are looked at again after DNS, by the agent and by the lookup.
 */
export const refusalOf = (url: URL, allowance: FetchAllowance): FetchError | undefined => {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'url-refused';
  if (url.username !== '' || url.password !== '') return 'credentials-refused';
  if (isAllowed(url, allowance)) return undefined;
  if (!publicPorts.has(portOf(url))) return 'port-refused';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && isPrivateAddress(host)) return 'address-refused';
  return isLocalName(host) ? 'address-refused' : undefined;
};

/** Whether an IP address, as DNS or a URL gives it, is not on the public internet. */
export const isPrivateAddress = (address: string): boolean => {
  const family = isIP(address);
  if (family === 0) return true;
  return family === 6 ? notPublic6.check(address, 'ipv6') : notPublic4.check(address, 'ipv4');
};

/** Names that never leave the machine or the local network (RFC 6761, RFC 6762, RFC 8375, and usage). */
const isLocalName = (host: string): boolean =>
  /(^|\.)(localhost|local|localdomain|internal|intranet|home\.arpa|lan)\.?$/i.test(host) ||
  !host.replace(/\.$/, '').includes('.');

const publicPorts: ReadonlySet<string> = new Set(['80', '443']);

// Two lists: one BlockList holds an IPv4 address to the IPv6 networks too, and `::/3` would take them all.
const notPublic4 = new BlockList();
const notPublic6 = new BlockList();
/** IANA's registries of special-purpose addresses (RFC 6890 and its updates), and multicast. */
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  notPublic4.addSubnet(network, prefix, 'ipv4');
}
/** Everything but global unicast (2000::/3), and what inside it embeds or tunnels IPv4: Teredo, 6to4, documentation. */
for (const [network, prefix] of [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  notPublic6.addSubnet(network, prefix, 'ipv6');
}
