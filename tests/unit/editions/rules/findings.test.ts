import { describe, expect, it } from '@jest/globals';

import { documentFinding } from '@/document/findings';
import { languages } from '@/platform/language';
import { workflowCatalogue } from '@/editions/rules/finding-catalogue';
import { sayWorkflowFinding, workflowFinding } from '@/editions/rules/findings';
import { refusalStatus } from '@/editions/rules/refusal-status';

describe('what the workflow says', () => {
  it('names states and events by their names, in every language', () => {
    const finding = workflowFinding('wrong-state', { event: 'publish', state: 'draft' });
    expect(finding.message).toBe(
      '“Publish” is not possible now: the state of this edition is “Draft”.',
    );
    const russian = sayWorkflowFinding(finding, 'ru');
    expect(russian.message).toBe(
      'Сейчас нельзя выполнить «Опубликовать»: состояние выпуска — «Черновик».',
    );
    expect(russian.params).toEqual({ event: 'publish', state: 'draft' });
    expect(sayWorkflowFinding(russian, 'en')).toEqual(finding);
  });

  it('leaves findings of others as they are', () => {
    const foreign = { rule: 'somebody-else', severity: 'error', message: 'As it was.' } as const;
    expect(sayWorkflowFinding(foreign, 'be')).toEqual(foreign);
  });

  it('says in every language, too, what hinders a text from being frozen', () => {
    const finding = documentFinding('picture-not-found');
    expect(sayWorkflowFinding(finding, 'ru').message).toBe('Изображения нет в медиатеке.');
  });

  it.each(Object.entries(workflowCatalogue))(
    '%s says the same in every language',
    (_rule, said) => {
      const placeholders = languages.map((language) =>
        [...JSON.stringify(said[language]).matchAll(/\{\w+\}/g)].map(String).toSorted(),
      );
      for (const found of placeholders) expect(found).toEqual(placeholders[0]);
      for (const language of languages) expect(said[language].message).toMatch(/[.?]$/);
      const hasFix = languages.map((language) => 'fix' in said[language]);
      expect(new Set(hasFix).size).toBe(1);
    },
  );
});

describe('the status of a refusal', () => {
  it.each([
    ['not-entitled', 403],
    ['wrong-state', 409],
    ['stale-hash', 409],
    ['edition-already-open', 409],
    ['citation-unresolved', 422],
    ['hash-missing', 422],
  ] as const)('%s is %i', (rule, status) => {
    expect(refusalStatus([workflowFinding('reason-missing'), workflowFinding(rule)])).toBe(status);
  });
});
