import { AccessibilityPage } from '@/site/lists/accessibility-page';
import { answerAt } from '../../answer';

type Props = { params: Promise<{ language: string }> };

export default async function Page({ params }: Props) {
  return answerAt((await params).language, '/accessibility', ({ setting }) =>
    Promise.resolve(<AccessibilityPage setting={setting} />),
  );
}
