import { AboutPage } from '@/site/lists/about-page';
import { answerAt } from '../../answer';

type Props = { params: Promise<{ language: string }> };

export default async function Page({ params }: Props) {
  return answerAt((await params).language, '/about', ({ setting }) =>
    Promise.resolve(<AboutPage setting={setting} />),
  );
}
