import { labelsOf } from '@/languages/labels-of';
import { inEachBasic } from '@/languages/basics';
import type { Language } from '@/platform/language';
import type { Scope } from './scopes';

export const scopeLabels: Readonly<Record<Scope, Record<Language, string>>> = labelsOf(
  inEachBasic((basics) => basics.labels.scopes),
);
