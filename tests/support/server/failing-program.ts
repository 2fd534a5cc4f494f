import { readEnv } from '@/platform/env';
import { errorFacts, log } from '@/platform/logging';
import { projectRoot } from '@/server/project-root';
import { nameSourcesInTraces } from '@/server/traces/name-sources';

/** Fails in a module of the server, and logs it if told so; run from a bundle (tests/integration/server/traces.test.ts). */
nameSourcesInTraces(projectRoot);

const fail = () => readEnv({ PORT: 'many' });

if (process.argv[2] === 'logged') {
  try {
    fail();
  } catch (error) {
    log('error', 'It failed', errorFacts(error));
  }
} else fail();
