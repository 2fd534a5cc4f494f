import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

import { workflowDiagram } from '@/editions/rules/diagram';
import { workflowEvents } from '@/editions/rules/events';
import { eventLabels, stateLabels } from '@/editions/rules/labels';
import { states } from '@/editions/rules/states';

const page = readFileSync('docs/workflow.md', 'utf8');

describe('the diagram of the workflow', () => {
  it('shows every state and every event', () => {
    const diagram = workflowDiagram();
    for (const state of states) expect(diagram).toContain(`${state} : ${stateLabels[state].en}`);
    for (const event of workflowEvents) expect(diagram).toContain(eventLabels[event].en);
  });

  it('in the documentation is the one made from the table', () => {
    expect(page).toContain('```mermaid\n' + workflowDiagram() + '\n```');
  });
});
