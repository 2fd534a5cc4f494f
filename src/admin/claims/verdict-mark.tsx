import type { ReactNode } from 'react';
import type { ClaimVerdict } from '@/reviews/rules/claim-checks';
import type { ShapeName } from '../components/shape';
import { Mark, type Tone } from '../components/state-mark';

const looks: Readonly<Record<ClaimVerdict, readonly [ShapeName, Tone]>> = {
  supports: ['tick', 'green'],
  in_part: ['question', 'amber'],
  does_not: ['cross', 'accent'],
  could_not_see: ['question', 'amber'],
};

/** Words about a check, in the shape and colour of what was found. */
export const VerdictMark = ({
  verdict,
  children,
}: {
  verdict: ClaimVerdict;
  children: ReactNode;
}) => {
  const [shape, tone] = looks[verdict];
  return (
    <Mark shape={shape} tone={tone}>
      {children}
    </Mark>
  );
};
