/** Why an address is not read at all. */
export type TargetFault = 'address-unreadable' | 'address-too-long' | 'host-unreadable';

/** What a request asks for, in the one writing that we use. */
export type ReadTarget =
  | { kind: 'read'; target: string; path: string }
  /** The same place in another writing than the one that we give out. */
  | { kind: 'moved'; target: string; path: string }
  | { kind: 'refused'; fault: TargetFault };

/** As node:http gives it: the host that the client names, or nothing in HTTP/1.0. */
type Asked = { target: string; host: string | undefined };

/**
 * The one way to read an address (RFC 3986, RFC 9112 §3.2): limits, cache and routes all see what comes out of this, so that none of
 * them takes an address for another than the next one does. What a proxy, Next or Payload could read in two ways is refused.
 */
export const readTarget = ({ target, host }: Asked): ReadTarget => {
  if (target.length > longest) return refused('address-too-long');
  if (host !== undefined && !isHost(host)) return refused('host-unreadable');
  if (plain.test(target)) return { kind: 'read', target, path: pathIn(target) };
  const origin = absolute.exec(target);
  if (origin && origin[1]?.toLowerCase() !== host?.toLowerCase()) return refused('host-unreadable');
  const written = origin ? withSlash(target.slice(origin[0].length)) : target;
  // The parser of node:http lets nothing through but ASCII.
  if (!/^\/[\x21\x22\x24-\x7e]*$/.test(written) || /%00/.test(written)) {
    return refused('address-unreadable');
  }
  const given = pathIn(written);
  const path = onePath(given);
  if (path === undefined) return refused('address-unreadable');
  const only = path + written.slice(given.length);
  return { kind: path === withEncodedSigns(given) ? 'read' : 'moved', target: only, path };
};

const refused = (fault: TargetFault): ReadTarget => ({ kind: 'refused', fault });

/** Characters. Longer questions can be sent as a body. */
const longest = 8_000;

/** What nearly all requests are like: nothing to decode, no empty part, none that begins with a dot. */
const plain = /^(?:\/|(?:\/[\w~-][\w.~-]*)+)(?:\?(?:[\w.~\-=&+:,[\]/]|%(?!00)[0-9a-fA-F]{2})*)?$/;

const absolute = /^https?:\/\/([^/?#]*)/i;
const withSlash = (rest: string): string => (rest.startsWith('/') ? rest : `/${rest}`);

const pathIn = (target: string): string => {
  const end = target.indexOf('?');
  return end === -1 ? target : target.slice(0, end);
};

/** A name or an address, and a port. */
export const isHost = (host: string): boolean =>
  /^(?:[\w-]+(?:\.[\w-]+)*\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(host);

/** RFC 3986 §6.2.2: every part written in the one way that there is; no empty ones, and none at the end. */
const onePath = (path: string): string | undefined => {
  const parts = path.split('/').filter((part) => part !== '');
  const written = parts.map(onePart);
  return written.every((part) => part !== undefined) ? `/${written.join('/')}` : undefined;
};

/** Undefined for a part that means another place (dots), more than one part, or nothing that can be said in letters. */
const onePart = (part: string): string | undefined => {
  if (/[\\;]|%(?![0-9a-fA-F]{2})/.test(part)) return undefined;
  const text = decoded(part);
  if (text === undefined || /^\.+$|[/\\\p{Cc}]|%(?:2e|2f|5c|25|00)/iu.test(text)) return undefined;
  return withEncodedSigns(part).replace(/%[0-9A-F]{2}/g, (octet) => {
    const letter = String.fromCharCode(parseInt(octet.slice(1), 16));
    return /[\w.~-]/.test(letter) ? letter : octet;
  });
};

const decoded = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
};

/** Clients differ in what they encode beyond letters, and in how they write it. */
const withEncodedSigns = (path: string): string =>
  path
    .replace(/%[0-9a-f]{2}/gi, (octet) => octet.toUpperCase())
    .replace(/[^\w.~!$&'()*+,=:@%/-]/g, encodeURIComponent);
