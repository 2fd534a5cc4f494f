import type { LinkVerdict } from '@/link-checks/rules/link-verdicts';
import type { ShapeName } from '../components/shape';
import type { Tone } from '../components/state-mark';

/** What each verdict looks like beside its word. */
export const verdictMarks: Readonly<Record<LinkVerdict, readonly [ShapeName, Tone]>> = {
  unchecked: ['ring', 'quiet'],
  alive: ['tick', 'green'],
  moved: ['arrows', 'amber'],
  failing: ['cross', 'accent'],
  dead: ['cross', 'accent'],
  drifted: ['arrows', 'amber'],
  'soft-404': ['cross', 'accent'],
  blocked: ['minus', 'amber'],
};
