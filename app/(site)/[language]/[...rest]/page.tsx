import { elsewhere } from '../../answer';
import { firstLanguage, readingIn } from '../../reading';
import { segmentText } from '../../segment';

type Props = { params: Promise<{ language: string; rest: string[] }> };

/** Addresses that no page claims: the desk's redirects, else nothing. */
export default async function Page({ params }: Props) {
  const { language, rest } = await params;
  const parts = [language, ...rest].filter((part) => part !== firstLanguage);
  return elsewhere(await readingIn(language), `/${parts.map(segmentText).join('/')}`);
}
