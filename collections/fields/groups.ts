import { labelsOf } from '@/languages/labels-of';
import { inEach } from '@/languages/texts';

/** The sections of the desk's sidebar. */
export const groups = labelsOf(inEach((texts) => texts.labels.groups));
