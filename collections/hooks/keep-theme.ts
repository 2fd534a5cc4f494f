import type { GlobalBeforeChangeHook } from 'payload';

import { hexOf } from '@/theme/colour';
import { themeFindings } from '@/theme/theme-findings';
import { sayThemeFinding } from '@/theme/say-theme-finding';
import { languageOf } from '@/platform/language';
import type { Publication } from '@/payload-types';

import { throwRefusal } from './throw-refusal';

/** Colours in which a text could not be read are not saved; others are kept in one form. */
export const keepTheme: GlobalBeforeChangeHook = ({ data, originalDoc, req }) => {
  const changed = data as Partial<Publication>;
  if (!changed.colours) return changed;
  const before = (originalDoc as Partial<Publication> | undefined)?.colours;
  const colours = { ...before, ...changed.colours };
  const findings = themeFindings(colours);
  if (findings.length > 0) {
    const language = languageOf(req.headers, req.user);
    const said = findings.map((finding) => sayThemeFinding(finding, language));
    const errors = said.map(({ place, message, fix = '' }) => ({
      path: place?.field,
      message: `${message} ${fix}`.trim(),
    }));
    throwRefusal({ status: 422, findings: said }, { errors });
  }
  const inOneForm = Object.entries(colours).map(([name, written]) => [
    name,
    hexOf(written ?? '') ?? null,
  ]);
  return { ...changed, colours: Object.fromEntries(inOneForm) as unknown };
};
