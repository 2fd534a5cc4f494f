import type { BasePayload } from 'payload';

import { entryPointsOf } from '../database/payload-entry-points';

type Arguments = Readonly<Record<string, string>>;
/** An answer of OAI-PMH, by way of GET or, with `post`, of POST. */
export type Harvester = (given: Arguments | string, post?: boolean) => Promise<string>;

/** The publication's OAI-PMH on this instance, without a server. */
export const harvesterOf = async (payload: BasePayload): Promise<Harvester> => {
  await entryPointsOf(payload); // which makes the routes find this instance
  const { GET, POST } = await import('../../../app/(site)/oai/route');
  return async (given, post = false) => {
    const query = new URLSearchParams(given).toString();
    const address = 'http://localhost:3000/oai';
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const response = post
      ? await POST(new Request(address, { method: 'POST', body: query, headers }))
      : await GET(new Request(`${address}?${query}`));
    if (response.status !== 200) throw new Error(`The harvester got ${response.status}`);
    return response.text();
  };
};

/** The texts of all elements of a name, in order. */
export const textsIn = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(
    ([, text = '']) => text,
  );

/** The codes of the errors in an answer. */
export const errorsIn = (xml: string): string[] =>
  [...xml.matchAll(/<error code="(\w+)"/g)].map(([, code = '']) => code);

/** Every part of a list, one after another. */
export const wholeList = async (harvest: Harvester, given: Arguments): Promise<string[]> => {
  const parts = [await harvest(given)];
  for (;;) {
    const [token] = textsIn(parts.at(-1) ?? '', 'resumptionToken');
    if (!token) return parts;
    parts.push(await harvest({ verb: given.verb ?? '', resumptionToken: token }));
  }
};
