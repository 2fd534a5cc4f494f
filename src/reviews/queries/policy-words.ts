import { runSql, sql } from '@/database/sql';
import { texts } from '@/languages/texts';
import { languages, type Language } from '@/platform/language';
import { sayPolicyIn, type PolicyWords, type SayPolicy } from '../rules/policy-words';

type Caller = Parameters<typeof runSql>[0];
type Row = { language: Language; plain: string; said: string };

/**
 * The names of stages and the items of checklists in every language, by the policy in force. The stages that every
 * publication starts with have names of ours where it gives them none.
 */
export const policyWords = async (req: Caller): Promise<PolicyWords> => {
  const rows = await runSql<Row>(
    req,
    sql`SELECT l._locale::text AS language, s.name AS plain, l.local_name AS said
        FROM editorial_policy_stages_locales l JOIN editorial_policy_stages s ON s.id = l._parent_id
        WHERE l.local_name <> ''
        UNION ALL
        SELECT l._locale::text, c.item, l.local_item
        FROM editorial_policy_stages_checklist_locales l
        JOIN editorial_policy_stages_checklist c ON c.id = l._parent_id
        WHERE l.local_item <> ''`,
  );
  const entries = languages.map((language) => [
    language,
    {
      ...texts[language].site.firstStages,
      ...Object.fromEntries(
        rows.filter((row) => row.language === language).map(({ plain, said }) => [plain, said]),
      ),
    },
  ]);
  return Object.fromEntries(entries) as PolicyWords;
};

/** For whoever reads in this language. */
export const sayPolicy = async (req: Caller, language: Language): Promise<SayPolicy> =>
  sayPolicyIn(await policyWords(req), language);
