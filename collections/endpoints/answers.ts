import type { PayloadRequest } from 'payload';

import { accountCatalogue } from '@/accounts/rules/account-findings';
import { accessCatalogue } from '@/accounts/rules/findings';
import { requestCatalogue } from '@/accounts/rules/request-findings';
import { citationRules } from '@/citations/rules/findings';
import { sourceRules } from '@/sources/rules/source-findings';
import { personOf } from '@/core/actor';
import { commentCatalogue } from '@/reviews/commands/comment-findings';
import { deskCatalogue } from '@/core/desk-findings';
import { operationsCatalogue } from '@/operations/rules/findings';
import { overviewCatalogue } from '@/overviews/rules/findings';
import { mailCatalogue } from '@/notifications/commands/mail-findings';
import type { Refusal } from '@/core/refusal';
import { documentRules } from '@/document/findings';
import { bibliographyRules } from '@/sources/bibliography/findings';
import { importCatalogue } from '@/interchange/findings';
import { captureCatalogue } from '@/link-checks/rules/capture-outcome';
import { linkCatalogue } from '@/link-checks/rules/findings';
import { sayFinding, type Finding, type FindingCatalogue } from '@/platform/finding';
import { languageOf } from '@/platform/language';
import type { Result } from '@/platform/result';
import { mayReadArticle } from '@/articles/queries/visibility';
import { filterFindings } from '@/platform/parameters/filter-findings';
import { webhookCatalogue } from '@/notifications/webhooks/findings';
import { sayPolicy } from '@/reviews/queries/policy-words';
import { withStageSaid } from '@/reviews/rules/policy-words';
import { assignmentCatalogue } from '@/reviews/rules/assignment-catalogue';
import type { Actor } from '@/editions/rules/actor';
import { isWorkflowRule, sayWorkflowFinding, workflowFinding } from '@/editions/rules/findings';

import { idOf } from './sent';

type More = Readonly<Record<string, unknown>>;

/** An answer of the desk, which nobody keeps. */
export const answer = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });

/** Why not, in the language of whoever asked. */
export const refusal = (
  req: PayloadRequest,
  status: number,
  findings: readonly Finding[],
  more: More = {},
): Response => answer({ ...more, findings: inTheirLanguage(req, findings) }, status);

export const notLoggedIn = (req: PayloadRequest): Response =>
  refusal(req, 401, [workflowFinding('not-logged-in')]);

/**
 * What a command came to: its value, or why it refused with whatever else the refusal says. A stage in it bears its name in
 * the language of whoever asked.
 */
export const outcome = async (
  req: PayloadRequest,
  result: Result<unknown, Refusal>,
  done = 200,
): Promise<Response> => {
  if (result.ok) return answer(result.value, done);
  const { status, findings, ...more } = result.error;
  if (!findings.some(({ params }) => params?.stage !== undefined)) {
    return refusal(req, status, findings, more);
  }
  const say = await sayPolicy(req, languageOf(req.headers, req.user));
  const said = findings.map((finding) => withStageSaid(finding, say));
  return refusal(req, status, said, more);
};

/** For people of the desk, about the article `:id`, if they may know of it. */
export const askedOfArticle = async (
  req: PayloadRequest,
  handle: (articleId: number, actor: Actor) => Promise<Response>,
): Promise<Response> => {
  const actor = personOf(req);
  if (!actor) return notLoggedIn(req);
  const articleId = idOf(req);
  return (await mayReadArticle(req, articleId))
    ? handle(articleId, actor)
    : refusal(req, 404, [workflowFinding('article-not-found')]);
};

/** Findings of any rule in the language of whoever asked. */
export const inTheirLanguage = (
  { headers, user }: Pick<PayloadRequest, 'headers' | 'user'>,
  findings: readonly Finding[],
): Finding[] => {
  const language = languageOf(headers, user);
  return findings.map((finding) =>
    isWorkflowRule(finding.rule) || !(finding.rule in otherRules)
      ? sayWorkflowFinding(finding, language)
      : sayFinding(finding, language, otherRules),
  );
};

/** What is no rule of the workflow's own. */
const otherRules: FindingCatalogue = {
  ...accessCatalogue,
  ...accountCatalogue,
  ...assignmentCatalogue,
  ...bibliographyRules,
  ...captureCatalogue,
  ...citationRules,
  ...commentCatalogue,
  ...deskCatalogue,
  ...documentRules,
  ...filterFindings,
  ...importCatalogue,
  ...linkCatalogue,
  ...mailCatalogue,
  ...operationsCatalogue,
  ...overviewCatalogue,
  ...requestCatalogue,
  ...sourceRules,
  ...webhookCatalogue,
};
