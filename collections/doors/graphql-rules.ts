import { GraphQLError, type DocumentNode, type ValidationRule } from 'graphql';
import type { PayloadRequest, SanitizedConfig } from 'payload';

import { meansApiKey } from '@/access/api-key';
import { accessCatalogue, accessFinding } from '@/access/findings';
import { excessOf } from '@/access/graphql-limits';
import { sayFinding, type Finding } from '@/platform/finding';
import { languageOf } from '@/platform/language';
import { rolesOf } from '../access/people';
import { holderBehind } from './key-strategy';

/** What graphql-http hands to whoever makes rules. */
type Asked = { contextValue?: { req?: PayloadRequest } };

/** Refuses keys that are none, and strangers who ask about the schema. How much may be asked, graphql-door.ts has judged. */
export const withGraphQLRules = async (
  built: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> => {
  const config = await built;
  // Not by mode but by person: see below.
  config.graphQL.disableIntrospectionInProduction = false;
  config.graphQL.validationRules = (args) => [ruleFor(args as unknown as Asked)];
  return config;
};

const ruleFor =
  ({ contextValue }: Asked): ValidationRule =>
  (context) => {
    const req = contextValue?.req;
    for (const finding of findingsOf(context.getDocument(), req)) {
      context.reportError(errorOf(finding, req));
    }
    return {};
  };

const findingsOf = (document: DocumentNode, req: PayloadRequest | undefined): Finding[] => {
  const authorization = req?.headers.get('authorization');
  if (req && meansApiKey(authorization) && !holderBehind(req))
    return [accessFinding('key-invalid')];
  const isStranger = !req || rolesOf(req).length === 0;
  return isStranger && excessOf(document, {}).isIntrospective
    ? [accessFinding('introspection-for-desk')]
    : [];
};

const errorOf = (finding: Finding, req: PayloadRequest | undefined): GraphQLError => {
  const language = languageOf(req?.headers, req?.user);
  const said = sayFinding(finding, language, accessCatalogue);
  return new GraphQLError([said.message, said.fix].filter(Boolean).join(' '), {
    extensions: { findings: [said] },
  });
};
