import { NotFoundPage } from '@/site/frame/notice-page';
import { readingIn, requested } from '../reading';

export default async function NotFound() {
  const { setting } = await readingIn(requested().segment);
  return <NotFoundPage setting={setting} />;
}
