import { northernRoads } from './northern-roads';
import { otherSites } from './other-sites';

/** Every page of the web that exists nowhere but in the demo, by its address. */
export const webPages = { ...northernRoads, ...otherSites };
