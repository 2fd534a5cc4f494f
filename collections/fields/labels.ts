import { languageNames } from '@/languages/language-names';
import { labelsOf } from '@/languages/labels-of';
import { inEach } from '@/languages/texts';
import type { LocatorLabel } from '@/sources/rules/csl';
import type { ArticleKind, BylineRole } from '@/document/document';
import type { Language } from '@/platform/language';

export { cslTypeLabels } from '@/sources/rules/type-labels';
export { editionKindLabels, roleLabels, stateLabels } from '@/editions/rules/labels';

type Labels<Value extends string> = Readonly<Record<Value, Record<Language, string>>>;

export const languageLabels: Labels<Language> = languageNames;

export const articleKindLabels: Labels<ArticleKind> = labelsOf(
  inEach((texts) => texts.labels.articleKind),
);

export const bylineRoleLabels: Labels<BylineRole> = labelsOf(
  inEach((texts) => texts.labels.bylineRole),
);

export const locatorLabels: Labels<LocatorLabel> = labelsOf(
  inEach((texts) => texts.labels.locator),
);
