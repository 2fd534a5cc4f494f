import { desk } from './desk';
import { texts } from './texts';

/** One text for each family of findings. */
export const help = { ...texts, ...desk };
