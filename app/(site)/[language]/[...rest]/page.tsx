import { formerAddress } from '../../former-address';
import { readingIn } from '../../reading';

type Props = { params: Promise<{ language: string; rest: string[] }> };

/** Addresses that no page claims: the desk's redirects, else nothing. */
export default async function Page({ params }: Props) {
  const { language, rest } = await params;
  const path = `/${[language, ...rest].filter((part) => part !== '_').join('/')}`;
  return formerAddress(await readingIn(language), decodeURI(path));
}
