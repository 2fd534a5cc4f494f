/** Hosts, as `host:port`, that may be fetched although they are private or on an unusual port. */
export type FetchAllowance = readonly string[];

/** What is allowed at the moment of asking. A worker may have started before the demo was made. */
export type AllowanceNow = () => FetchAllowance | Promise<FetchAllowance>;

type Origins = {
  production: boolean;
  /** The list from the environment, for tests and development. */
  fromEnvironment: string | undefined;
  /** What the code of the start command passes: the demo's own address, and nothing in a real publication. */
  fromStart: FetchAllowance;
};

/**
 * The allowance of this process. In production the environment is ignored: a forgotten or injected variable
 * must not open the private network, so only an argument in the code can.
 */
export const fetchAllowance = ({
  production,
  fromEnvironment,
  fromStart,
}: Origins): FetchAllowance => [
  ...fromStart.map(normalise),
  ...(production ? [] : parseAllowance(fromEnvironment ?? '')),
];

/** Reads `127.0.0.1:4000, localhost:4000`; entries without a port are left out. */
export const parseAllowance = (text: string): FetchAllowance =>
  text
    .split(/[\s,]+/)
    .filter((entry) => /:\d+$/.test(entry))
    .map(normalise);

/** Whether exactly this host and port were allowed. `url` has been parsed, so every spelling is one. */
export const isAllowed = (url: URL, allowance: FetchAllowance): boolean =>
  allowance.includes(`${url.hostname}:${portOf(url)}`);

export const portOf = (url: URL): string =>
  url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;

const normalise = (entry: string) => entry.trim().toLowerCase();
