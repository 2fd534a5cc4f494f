import { homePage } from '@/reading/lists/home-page';
import { HomePage } from '@/site/lists/home-page';
import { answerAt } from '../answer';

type Props = { params: Promise<{ language: string }> };

export default async function Page({ params }: Props) {
  return answerAt((await params).language, '/', async ({ setting, scope }) => (
    <HomePage view={await homePage(scope)} setting={setting} />
  ));
}
