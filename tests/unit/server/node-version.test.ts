import { describe, expect, it } from '@jest/globals';
import { checkNodeVersion } from '@/server/node-version';

describe('the version of Node', () => {
  it.each(['22.18.0', '22.21.3', '24.0.0', '25.1.0'])('%s is new enough', (version) => {
    expect(() => checkNodeVersion(version)).not.toThrow();
  });

  it.each(['18.20.0', '20.19.0', '22.17.9'])('%s is refused with what to do', (version) => {
    expect(() => checkNodeVersion(version)).toThrow(/needs Node 22\.18 or newer.*use npm start/);
  });
});
