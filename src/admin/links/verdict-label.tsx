import { verdictLabels } from '@/link-checks/rules/link-verdict-labels';
import type { LinkVerdict } from '@/link-checks/rules/link-verdicts';
import type { Language } from '@/platform/language';

/** Shapes beside colours: a verdict is told apart without seeing colours, too. */
const shapes: Readonly<Record<LinkVerdict, string>> = {
  unchecked: '○',
  alive: '●',
  moved: '→',
  failing: '△',
  dead: '✕',
  drifted: '≠',
  'soft-404': '∅',
  blocked: '⊘',
};

export const VerdictLabel = ({
  verdict,
  language,
}: {
  verdict: LinkVerdict;
  language: Language;
}) => (
  <span className="ibidem-verdict" data-verdict={verdict}>
    <span aria-hidden="true" className="ibidem-verdict__shape">
      {shapes[verdict]}
    </span>{' '}
    {verdictLabels[verdict][language]}
  </span>
);
