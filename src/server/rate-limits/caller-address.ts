import { isIPv4, isIPv6, type BlockList } from 'node:net';

/**
 * Where a request comes from: the last address in X-Forwarded-For that no trusted proxy has. What stands before it, the
 * caller may have made up.
 * @param peer the address of the connection
 */
export const callerAddress = (
  peer: string,
  forwardedFor: string | undefined,
  trusted: BlockList,
): string => {
  const known = [...(forwardedFor ?? '').split(',').map(plain), plain(peer)].reverse();
  const end = known.findIndex((hop) => !isTrusted(hop, trusted));
  // Nobody but proxies: the one farthest away. What is no address ends the chain before it.
  const found = end === -1 ? known.at(-1) : isAddress(known[end]) ? known[end] : known[end - 1];
  return networkOf(found ?? plain(peer));
};

/** Whether whoever holds the connection may say things about a request. */
export const isTrustedPeer = (peer: string | undefined, trusted: BlockList): boolean =>
  isTrusted(plain(peer ?? ''), trusted);

/** IPv4 in IPv6's clothes, brackets and ports taken off. */
const plain = (text: string): string => {
  const address = text.trim().toLowerCase();
  const unwrapped = /^\[([^\]]+)\](:\d+)?$/.exec(address)?.[1] ?? address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(unwrapped)?.[1] ?? unwrapped;
  return /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(mapped)?.[1] ?? mapped;
};

const isAddress = (text: string | undefined): boolean =>
  text !== undefined && (isIPv4(text) || isIPv6(text));

const isTrusted = (address: string, trusted: BlockList): boolean =>
  isAddress(address) && trusted.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');

/** One household has a whole /64 of IPv6 to itself (RFC 6177), so the network counts as one. */
const networkOf = (address: string): string => {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  const groups = [...left, ...(tail === undefined ? [] : zeros), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
};
