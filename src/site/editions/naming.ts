import type { Naming } from '@/document/compare/fields';
import type { Setting } from '../setting';

/** How a comparison names what documents hold as signs. @param topics labels by slug */
export const namingOf = (
  { say }: Setting,
  topics: Readonly<Record<string, string>> = {},
): Naming => ({
  topic: (slug) => topics[slug] ?? slug,
  kind: (kind) => say.kind[kind],
  byline: ({ name, role, affiliation, orcid }) => {
    const named = say.bylineRole[role].replace('{name}', name) || name;
    return [named, affiliation, orcid].filter(Boolean).join(', ');
  },
});
