import { knowledgeSources } from './knowledge';
import { networkSources } from './networks';
import { tradeSources } from './trade';
import { webSources } from './web';

/**
 * Printed works, each known to exist, and pages: those of sites that exist nowhere, which only texts in work cite, and
 * one of the publication's own.
 */
export const demoSources = {
  ...tradeSources,
  ...networkSources,
  ...knowledgeSources,
  ...webSources,
};

export type DemoSourceKey = keyof typeof demoSources;
