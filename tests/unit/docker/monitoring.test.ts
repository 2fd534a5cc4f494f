import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkNames } from '@/operations/rules/checks';
import { createMetrics } from '@/server/metrics/metrics';
import { unseen } from '@/operations/rules/checks';

type Rule = {
  alert: string;
  expr: string;
  labels: Record<string, string>;
  annotations: Record<string, string>;
};
type Panel = { type: string; title: string; targets?: { expr: string }[] };

const read = (file: string): string => readFileSync(file, 'utf8');
const { groups } = parse(read('docker/prometheus/alerts.yml')) as { groups: { rules: Rule[] }[] };
const rules = groups.flatMap((group) => group.rules);
const { panels } = JSON.parse(read('docker/grafana/ibidem.json')) as { panels: Panel[] };
const questions = panels.flatMap(({ title, targets = [] }) =>
  targets.map(({ expr }) => [title, expr] as const),
);

const never = () => Promise.reject(new Error('No database here'));
const known = new Set(
  createMetrics({
    queues: { queues: never, holdings: never },
    readiness: () => unseen,
    role: 'web',
  }).names(),
);

/** Names of metrics in a question: what Prometheus says of every target is not ours. */
const metricsIn = (question: string): string[] =>
  [...question.matchAll(/\b(?:ibidem|process|nodejs)_[a-z0-9_]+/g)].map(([name]) =>
    name.replace(/_(count|sum|bucket)$/, ''),
  );

/** As GitHub makes anchors of headings. */
const anchors = new Set(
  [...read('docs/operations.md').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  ),
);

describe('the alerts', () => {
  it.each(rules.map((rule) => [rule.alert, rule] as const))(
    '%s asks for what is measured',
    (_, { expr }) => {
      for (const name of metricsIn(expr)) expect(known).toContain(name);
      expect(metricsIn(expr).length > 0 || /\bup\{/.test(expr)).toBe(true);
    },
  );

  it.each(rules.map((rule) => [rule.alert, rule] as const))(
    '%s says where it is written what to do',
    (_, rule) => {
      const [page, anchor] = rule.annotations.runbook?.split('#') ?? [];
      expect(page).toBe('docs/operations.md');
      expect(anchors).toContain(anchor);
      expect(rule.annotations.summary).toBeTruthy();
      expect(['critical', 'warning']).toContain(rule.labels.severity);
    },
  );

  it('name checks that there are', () => {
    for (const { expr } of rules) {
      for (const [, names = ''] of expr.matchAll(/check=~?"([^"]+)"/g)) {
        for (const name of names.split('|')) expect(checkNames).toContain(name);
      }
    }
  });
});

describe('the board', () => {
  it.each(questions)('%s asks for what is measured: %s', (_, expr) => {
    const names = metricsIn(expr);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(known).toContain(name);
  });

  it('shows everything that is ours', () => {
    const shown = new Set(questions.flatMap(([, expr]) => metricsIn(expr)));
    const ours = [...known].filter((name) => name.startsWith('ibidem_'));
    const elsewhere = ['ibidem_info', 'ibidem_database_up'];
    expect(ours.filter((name) => !shown.has(name) && !elsewhere.includes(name))).toEqual([]);
  });
});
