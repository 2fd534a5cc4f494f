import { domainToUnicode } from 'node:url';
import { sql } from '@/database/sql';

type Sql = ReturnType<typeof sql>;

/** The site of an address: its host without `www.`, in ASCII; undefined for what is no web address. */
export const domainOf = (url: string | undefined): string | undefined => {
  if (!url || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./, '') || undefined;
};

/** As people write it: `беларусь.бел`, not `xn--…`. */
export const sayDomain = (domain: string): string => domainToUnicode(domain) || domain;

/** Whether a source `s` is a page of this site or of one below it; found by the index on hosts turned about. */
export const isOfDomain = (domain: string): Sql => {
  const turned = [...domain].reverse().join('');
  return sql`(${host} = ${turned} OR (${host} ~>=~ ${`${turned}.`} AND ${host} ~<~ ${`${turned}/`}))`;
};

const host = sql`reverse(address_host(s.normalized_url))`;
