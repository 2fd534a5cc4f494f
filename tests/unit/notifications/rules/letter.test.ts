import { describe, expect, it } from '@jest/globals';

import { kindOf, type EventKind } from '@/notifications/rules/event-kinds';
import { letterOf, type LetterContext } from '@/notifications/rules/letter';
import { passwordLetter } from '@/notifications/rules/password-letter';
import { sayDetails, sayEvent } from '@/notifications/rules/say';
import { languages } from '@/platform/language';
import { sayWorkflowFinding, workflowFinding } from '@/editions/rules/findings';
import { allNotificationKinds } from '@/editions/rules/notification-kinds';

const eventKinds = Object.keys(kindOf) as EventKind[];

const context: LetterContext = {
  language: 'en',
  timeZone: 'Europe/Minsk',
  publication: 'The Example Review',
  link: 'https://example.org/admin/collections/articles/7',
  settings: 'https://example.org/admin/inbox/channels',
};

describe('a letter', () => {
  it('says what happened, who did it, why, and where to go', () => {
    const data = { what: 'changes_requested', reason: 'The second table.' } as const;
    const letter = letterOf({ title: 'Grain', who: 'Alena', data }, context);
    expect(letter).toEqual({
      subject: 'Changes are requested: “Grain”',
      text: [
        'Changes are requested: “Grain”.',
        '',
        'Who: Alena',
        'Reason: The second table.',
        '',
        'Open it: https://example.org/admin/collections/articles/7',
        '',
        '-- ',
        'You get this letter because of your work at The Example Review. What reaches you, and how:',
        'https://example.org/admin/inbox/channels',
      ].join('\n'),
    });
  });

  it('has a subject of one line, whatever the title', () => {
    const title = `A title\r\nBcc: somebody@example.org ${'and so on '.repeat(50)}`;
    const { subject } = letterOf({ title, who: null, data: { what: 'approved' } }, context);
    expect(subject).toMatch(/^Approved: “A title Bcc: .*…$/);
    expect(subject.length).toBeLessThanOrEqual(180);
  });

  it('takes nothing in a title for a pattern', () => {
    const told = { title: "$& {title} $'", who: null, data: { what: 'approved' } as const };
    expect(sayEvent(told, 'en')).toBe("Approved: “$& {title} $'”");
  });

  it('about a password names its address', () => {
    for (const language of languages) {
      const letter = passwordLetter({ language, publication: 'The Review', link: 'https://x.y/z' });
      expect(letter.subject).toContain('The Review');
      expect(letter.text).toContain('\n\nhttps://x.y/z\n\n');
    }
  });
});

describe('what people are told', () => {
  it.each(languages)(
    'has words for every kind of event, and a title where there is none: %s',
    (language) => {
      const sentences = eventKinds.map((what) =>
        sayEvent({ title: ' ', who: null, data: { what } }, language),
      );
      expect(new Set(sentences).size).toBe(eventKinds.length);
      for (const sentence of sentences) expect(sentence).not.toMatch(/\{|\}|“\s*”|«\s*»/);
    },
  );

  it('covers every kind that people can choose, and what nobody declines', () => {
    expect(new Set(Object.values(kindOf))).toEqual(new Set(allNotificationKinds));
  });

  it('says instants in the time zone of the publication', () => {
    const data = { what: 'scheduled', scheduledFor: '2026-03-02T06:00:00.000Z' } as const;
    const told = { title: 'Grain', who: null, data };
    const [detail] = sayDetails(told, 'en', 'Europe/Minsk');
    expect(detail).toEqual({
      label: 'Appears',
      value: '2 March 2026 at 09:00 (Europe/Minsk)',
      at: '2026-03-02T06:00:00.000Z',
    });
    expect(sayDetails(told, 'be', 'Europe/Minsk')[0]?.value).toContain('сакавіка');
  });

  it('says why a publication failed in the language of whoever reads it', () => {
    const findings = [workflowFinding('reason-missing')];
    const told = { title: '', who: null, data: { what: 'publish_failed', findings } as const };
    const [detail] = sayDetails(told, 'be', 'UTC');
    const { message, fix } = sayWorkflowFinding(workflowFinding('reason-missing'), 'be');
    expect(detail).toEqual({ label: 'Прычына', value: `${message} ${fix}` });
  });

  it.each([
    [90, '2 minutes'],
    [3600, '60 minutes'],
    [3 * 3600, '3 hours'],
    [5 * 86_400, '5 days'],
  ])('says that a publication was %i seconds late', (lateBy, words) => {
    const told = { title: '', who: null, data: { what: 'published', lateBy } as const };
    expect(sayDetails(told, 'en', 'UTC')).toEqual([
      { label: 'Later than planned by', value: words },
    ]);
  });
});
