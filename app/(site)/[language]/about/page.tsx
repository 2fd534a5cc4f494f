import { aboutPage } from '@/reading/lists/about-page';
import { AboutPage } from '@/site/lists/about-page';
import { answerAt } from '../../answer';

type Props = { params: Promise<{ language: string }> };

export default async function Page({ params }: Props) {
  return answerAt((await params).language, '/about', async ({ setting, scope }) => (
    <AboutPage view={await aboutPage(scope)} setting={setting} />
  ));
}
