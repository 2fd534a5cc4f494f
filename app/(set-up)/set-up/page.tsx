import config from '@payload-config';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getPayload } from 'payload';
import { accountCatalogue, type AccountRule } from '@/commands/account-findings';
import { preferredLanguage } from '@/platform/language';
import { SetUpForm } from '@/site/set-up/set-up-form';

type Props = { searchParams: Promise<{ refused?: string | string[] }> };

export default async function SetUpPage({ searchParams }: Props) {
  const payload = await getPayload({ config });
  const { totalDocs } = await payload.count({ collection: 'users' });
  if (totalDocs > 0) redirect('/admin');
  const language = preferredLanguage((await headers()).get('accept-language'));
  const { refused } = await searchParams;
  const refusal = isRule(refused) ? accountCatalogue[refused][language] : undefined;
  return <SetUpForm language={language} refusal={refusal} />;
}

const isRule = (rule: string | string[] | undefined): rule is AccountRule =>
  typeof rule === 'string' && Object.hasOwn(accountCatalogue, rule);
