import { Link } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import type { Language } from '@/platform/language';
import { sayIn } from '../messages/say';

type Props = Pick<ServerProps, 'payload' | 'user'> & { language: Language };

/** For administrators: e-mails that the publication gave up on. */
export const UndeliveredLetters = async ({ payload, user, language }: Props) => {
  if (!user?.roles.includes('administrator')) return null;
  const { totalDocs } = await payload.count({
    collection: 'mails',
    where: { gaveUpAt: { exists: true } },
    user,
    overrideAccess: false,
  });
  if (totalDocs === 0) return null;
  return (
    <Link href="/admin/collections/mails?where[gaveUpAt][exists]=true" prefetch={false}>
      {sayIn(language)('dashboard.letters', { count: totalDocs })}
    </Link>
  );
};
