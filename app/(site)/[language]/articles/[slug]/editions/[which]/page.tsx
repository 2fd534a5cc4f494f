import { answerAt } from '../../../../../answer';
import { comparisonAt, editionAt } from '../../../../../edition-answer';
import { segmentText } from '../../../../../segment';

type Props = { params: Promise<{ language: string; slug: string; which: string }> };

/** One edition (`3`), or what changed between two (`1..3`). */
export default async function Page({ params }: Props) {
  const { language, slug, which } = await params;
  return answerAt(language, `/articles/${slug}/editions/${which}`, async (reading) => {
    const name = segmentText(slug);
    const [, from, to] = /^([1-9]\d{0,3})(?:\.\.([1-9]\d{0,3}))?$/.exec(which) ?? [];
    if (from === undefined) return undefined;
    return to === undefined
      ? editionAt(reading, name, Number(from))
      : comparisonAt(reading, name, [Number(from), Number(to)]);
  });
}
