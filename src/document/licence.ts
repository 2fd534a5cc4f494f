import { webAddress } from '@/platform/web-address';

export type Licence = { name: string; url?: string };

/** A licence as printed, with the address of its terms where it is one of Creative Commons' or an address itself. */
export const licenceOf = (printed: string): Licence => {
  const name = printed.trim();
  const address = /\s/.test(name) ? null : webAddress(name);
  if (address) return { name, url: address };
  if (/^CC0(?:\s*1\.0)?$/i.test(name)) return { name, url: `${commons}/publicdomain/zero/1.0/` };
  const [, kind, version = '4.0'] =
    /^CC[ -](BY(?:-(?:SA|NC|ND|NC-SA|NC-ND))?)(?:\s+(\d\.\d))?$/i.exec(name) ?? [];
  if (!kind) return { name };
  return { name, url: `${commons}/licenses/${kind.toLowerCase()}/${version}/` };
};

const commons = 'https://creativecommons.org';
