import { describe, expect, it } from '@jest/globals';
import { saidChange, saidValue } from '@/admin/administration/said-value';

describe('a value of the log', () => {
  it.each([
    ['nothing', null, '–'],
    ['no words', '', '–'],
    ['an empty list', [], '–'],
    ['words', 'Portage', 'Portage'],
    ['a number', 5, '5'],
    ['a choice', false, 'false'],
    ['several words', ['writer', 'editor'], 'writer, editor'],
    ['a record', { days: 5, note: '', who: null }, 'days: 5'],
    ['a record in a record', { at: { hour: 9 } }, 'at: (hour: 9)'],
    [
      'a list in a record',
      { roles: ['editor'], steps: [{ n: 1 }] },
      'roles: editor · steps: (n: 1)',
    ],
  ])('is said without signs of a program: %s', (_, value, words) => {
    expect(saidValue(value)).toBe(words);
  });

  it('is a line for each record of a list', () => {
    expect(saidValue([{ name: 'Fact check', days: 4 }, { name: 'Copy edit' }])).toBe(
      '\n• name: Fact check · days: 4\n• name: Copy edit',
    );
  });
});

describe('a change in the log', () => {
  const [read, check] = [{ name: 'Read' }, { name: 'Check' }];

  it('leaves out what both lists have', () => {
    expect(saidChange([read, check], [read, { name: 'Checked' }])).toEqual({
      was: '\n• name: Check',
      is: '\n• name: Checked',
    });
    expect(saidChange([read, check], [read])).toEqual({ was: '\n• name: Check', is: '–' });
  });

  it('says both whole where only their order is another', () => {
    expect(saidChange([read, check], [check, read])).toEqual({
      was: '\n• name: Read\n• name: Check',
      is: '\n• name: Check\n• name: Read',
    });
  });

  it('says what was nothing', () => {
    expect(saidChange(undefined, [read])).toEqual({ was: '–', is: '\n• name: Read' });
  });
});
