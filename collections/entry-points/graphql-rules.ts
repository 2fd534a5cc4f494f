import { GraphQLError, type DocumentNode, type ValidationRule } from 'graphql';
import type { PayloadRequest, SanitizedConfig } from 'payload';

import { accessCatalogue, accessFinding } from '@/accounts/rules/findings';
import { excessOf } from '@/accounts/rules/graphql-limits';
import type { EntryPoint } from '@/accounts/rules/scopes';
import { sayFinding, type Finding } from '@/platform/finding';
import { languageOf } from '@/platform/language';
import { rolesOf } from '../access/people';
import { graphqlQuestions } from './graphql-questions';
import { keyFinding } from './key-refusal';

/** What graphql-http hands to whoever makes rules. */
type Asked = { contextValue?: { req?: PayloadRequest } };

/**
 * Refuses keys that are none, questions that are not for a key, and strangers who ask about the schema. How much may be
 * asked, graphql-door.ts has judged.
 */
export const withGraphQLRules = async (
  built: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> => {
  const config = await built;
  // Not by mode but by person: see below.
  config.graphQL.disableIntrospectionInProduction = false;
  const entryPoints = graphqlQuestions(config);
  config.graphQL.validationRules = (args) => [
    rulesOfPeople(args as unknown as Asked),
    rulesOfKeys(args as unknown as Asked, entryPoints),
  ];
  return config;
};

const rulesOfPeople =
  ({ contextValue }: Asked): ValidationRule =>
  (context) => {
    const req = contextValue?.req;
    for (const finding of findingsOf(context.getDocument(), req)) {
      context.reportError(errorOf(finding, req));
    }
    return {};
  };

const findingsOf = (document: DocumentNode, req: PayloadRequest | undefined): Finding[] => {
  const isStranger = !req || rolesOf(req).length === 0;
  return isStranger && excessOf(document, {}).isIntrospective
    ? [accessFinding('introspection-for-desk')]
    : [];
};

/** Each question is the door of REST that answers the same. What is behind it, scoped-access.ts guards. */
const rulesOfKeys =
  ({ contextValue }: Asked, entryPoints: ReadonlyMap<string, EntryPoint>): ValidationRule =>
  (context) => ({
    Field: ({ name: { value: name } }) => {
      const req = contextValue?.req;
      const isQuestion = context.getParentType() === context.getSchema().getQueryType();
      if (!req || !isQuestion || name === '__typename') return;
      const finding = keyFinding(req, entryPoints.get(name) ?? unknownEntryPoint);
      if (finding) context.reportError(errorOf(finding, req));
    },
  });

const unknownEntryPoint: EntryPoint = { of: 'users', method: 'post', path: '/' };

const errorOf = (finding: Finding, req: PayloadRequest | undefined): GraphQLError => {
  const language = languageOf(req?.headers, req?.user);
  const said = sayFinding(finding, language, accessCatalogue);
  return new GraphQLError([said.message, said.fix].filter(Boolean).join(' '), {
    extensions: { findings: [said] },
  });
};
