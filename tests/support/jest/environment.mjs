import { ModernFakeTimers } from '@jest/fake-timers';
import { ModuleMocker } from 'jest-mock';

import { rememberGlobals } from './globals.mjs';

/** The process itself, put back in order after each file of tests. See runtime.mjs. */
export default class ProcessEnvironment {
  constructor({ projectConfig: config }) {
    this.restore = rememberGlobals();
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimers = null;
    this.fakeTimersModern = new ModernFakeTimers({ config, global: globalThis });
    Error.stackTraceLimit = 100; // as Jest has it, so that failures show where they come from
  }

  setup() {}

  teardown() {
    this.fakeTimersModern.dispose();
    this.restore();
  }

  /** A failure is told with what only was there while it failed: `describeFailure`, where a test has set it. */
  async handleTestEvent({ name, error }) {
    const { describeFailure } = this.global;
    if (name !== 'test_fn_failure' || !describeFailure || !(error instanceof Error)) return;
    error.stack = `${error.stack}\n\n${await describeFailure()}`;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return globalThis; // Jest wants one; modules are evaluated without
  }
}
