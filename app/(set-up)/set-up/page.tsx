import config from '@payload-config';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getPayload } from 'payload';
import {
  accountCatalogue,
  accountFinding,
  type AccountRule,
} from '@/accounts/rules/account-findings';
import { longestPassword, shortestPassword } from '@/accounts/rules/password-rule';
import { sayFinding } from '@/platform/finding';
import { preferredLanguage, type Language } from '@/platform/language';
import { SetUpForm } from '@/site/set-up/set-up-form';

type Props = { searchParams: Promise<{ refused?: string | string[] }> };

export default async function SetUpPage({ searchParams }: Props) {
  const payload = await getPayload({ config });
  const { totalDocs } = await payload.count({ collection: 'users' });
  if (totalDocs > 0) redirect('/admin');
  const language = preferredLanguage((await headers()).get('accept-language'));
  const { refused } = await searchParams;
  return (
    <SetUpForm
      language={language}
      refusal={isRule(refused) ? said(refused, language) : undefined}
    />
  );
}

const isRule = (rule: string | string[] | undefined): rule is AccountRule =>
  typeof rule === 'string' && Object.hasOwn(accountCatalogue, rule);

const said = (rule: AccountRule, language: Language) => {
  const limits = { least: shortestPassword, most: longestPassword };
  return sayFinding(accountFinding(rule, limits), language, accountCatalogue);
};
