import { authorsList } from '@/reading/lists/authors-list';
import { AuthorsPage } from '@/site/lists/authors-page';
import { answerAt } from '../../answer';
import { pageNumber, type Query } from '../../reading';

type Props = { params: Promise<{ language: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  const { letter } = await searchParams;
  const page = await pageNumber(searchParams);
  // `*` stands for the names of scripts without letters.
  const asked = letter === '*' ? '' : letter;
  return answerAt((await params).language, '/authors', async ({ setting, scope }) => {
    if (!page || Array.isArray(asked)) return undefined;
    const view = await authorsList(scope, { letter: asked, page });
    return view && <AuthorsPage view={view} setting={setting} />;
  });
}
