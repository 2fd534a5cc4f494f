import { BlockList, isIP } from 'node:net';
import { OperatorError } from './operator-error';

/** Whom a limit is for; `sign-in` is for tries of passwords and codes, whoever makes them. */
export const allowances = ['stranger', 'person', 'key', 'sign-in'] as const;
export type Allowance = (typeof allowances)[number];

/** Requests a minute. */
export type RateLimits = Readonly<Record<Allowance, number>>;

const usual: RateLimits = { stranger: 300, person: 1_200, key: 600, 'sign-in': 30 };

/** @param text such as `stranger=300, key=1000`; what is not named stays as usual. `off` sets no limits. */
export const rateLimitsIn = (text: string | undefined): RateLimits | undefined => {
  if (text === 'off') return undefined;
  const said = (text ?? '').split(/[\s,]+/).filter(Boolean);
  return { ...usual, ...Object.fromEntries(said.map(limitIn)) };
};

const limitIn = (part: string): [Allowance, number] => {
  const [name, number] = part.split('=');
  const allowance = allowances.find((known) => known === name);
  const limit = Number(number);
  if (allowance && Number.isInteger(limit) && limit > 0 && limit < 1e7) return [allowance, limit];
  throw new OperatorError(
    `RATE_LIMITS must be “off”, or name requests a minute for some of ${allowances.join(', ')}, as in stranger=300, not “${part}”.`,
  );
};

const named: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

/**
 * The proxies whose X-Forwarded-For is believed.
 * @param text addresses, networks such as `10.1.0.0/16`, and the names `loopback` and `private`
 */
export const trustedProxiesIn = (text = 'loopback'): BlockList => {
  const trusted = new BlockList();
  const networks = text
    .split(/[\s,]+/)
    .filter((part) => part !== '' && part !== 'none')
    .flatMap((part) => named[part] ?? [part]);
  for (const network of networks) add(trusted, network);
  return trusted;
};

const add = (trusted: BlockList, network: string): void => {
  const [address = '', bits] = network.split('/');
  const version = isIP(address);
  const most = version === 4 ? 32 : 128;
  const prefix = bits === undefined ? most : Number(bits);
  if (version === 0 || !Number.isInteger(prefix) || prefix < 0 || prefix > most) {
    throw new OperatorError(
      `TRUSTED_PROXIES must list addresses, networks such as 10.1.0.0/16, loopback or private, not “${network}”.`,
    );
  }
  trusted.addSubnet(address, prefix, version === 4 ? 'ipv4' : 'ipv6');
};
