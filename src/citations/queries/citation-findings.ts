import type { PayloadRequest } from 'payload';

import type { Finding } from '@/platform/finding';
import type { CitationFact, EditionFacts } from '@/editions/rules/edition-facts';
import { guards } from '@/editions/rules/guards/guards';
import { publicationGuards } from '@/editions/rules/transitions';
import { openEditionFacts } from '@/editions/queries/open-edition-facts';

/** A citation of an open edition, and what stands between it and the readers. */
export type JudgedCitation = { fact: CitationFact; findings: readonly Finding[] };

/** By key of the citation: the findings with which publication would be refused because of it. */
export type CitationFindings = ReadonlyMap<string, JudgedCitation>;

/** What is the matter with each citation of the open edition of an article; empty where no edition is open. */
export const citationFindings = async (
  req: PayloadRequest,
  articleId: number,
): Promise<CitationFindings> => {
  const facts = await openEditionFacts(req, articleId);
  return facts ? judge(facts) : new Map();
};

const judge = (edition: EditionFacts): CitationFindings => {
  const request = { event: 'publish' } as const;
  const actor = { kind: 'system', name: '' } as const;
  const findings = publicationGuards.flatMap((name) =>
    guards[name]({ edition, request, actor, now: new Date(0) }),
  );
  return new Map(
    edition.citations.map((fact) => [
      fact.key,
      { fact, findings: findings.filter(({ place }) => place?.citationKey === fact.key) },
    ]),
  );
};
