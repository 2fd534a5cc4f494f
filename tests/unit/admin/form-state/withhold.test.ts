import { describe, expect, it } from '@jest/globals';

import { ownState, restore, withhold } from '@/admin/form-state/withhold';

const text = (words: number) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', text: 'word '.repeat(words) }] }],
  },
});
const body = text(60_000);
const long = 'x'.repeat(50_000);
const state = {
  title: { value: 'A title', initialValue: 'A title' },
  body: { value: body, initialValue: text(60_000) },
  disclaimer: { value: long, initialValue: 'short' },
  keyPoints: { value: 1, rows: [{ id: 'a', isLoading: true }] },
  'keyPoints.0.text': { value: 'A point' },
};
const size = (value: unknown): number => JSON.stringify(value).length;

describe('what a form asks of the server', () => {
  it('is small, however long the text is', () => {
    const { args } = withhold({ formState: state, documentFormState: state, data: { body, long } });
    expect(size(args)).toBeLessThan(5000);
    expect(args.formState).toMatchObject({
      title: state.title,
      keyPoints: state.keyPoints,
      'keyPoints.0.text': state['keyPoints.0.text'],
    });
  });

  it('leaves the form as it was', () => {
    const before = structuredClone(state);
    withhold({ formState: state, data: { body } });
    expect(state).toEqual(before);
  });

  it('has something where there is something, so that nothing is said to be missing', () => {
    const { args } = withhold({ formState: state });
    const sent = args.formState.body.value;
    expect(sent.root.children).toHaveLength(1);
    expect(args.formState.disclaimer.value).not.toBe('');
  });

  it('is answered with the long values in their places', () => {
    const { args, kept } = withhold({ formState: state });
    const answer = restore({ state: structuredClone(args.formState) }, kept);
    expect(answer.state).toEqual(state);
  });

  it('is answered after a save with what was saved', () => {
    const saved = text(50_000);
    const { args, kept } = withhold({ formState: state, data: { body: saved, title: 'A title' } });
    const sent = (args.data as { body: unknown }).body;
    const answer = restore({ state: { body: { value: sent, initialValue: sent } } }, kept);
    expect(answer.state?.body).toEqual({ value: saved, initialValue: saved });
  });

  it('finds long texts in lists and blocks, too', () => {
    const { args, kept } = withhold({ data: { rows: [{ id: 'a', words: long }] } });
    expect(size(args)).toBeLessThan(500);
    expect(kept.get('rows.0.words')?.value).toBe(long);
  });
});

describe('a form that gets no answer', () => {
  it('goes on with what it has, so that what was typed in a block reaches the text', () => {
    expect(ownState({ formState: state }).state).toMatchObject({
      title: state.title,
      keyPoints: { rows: [{ id: 'a', isLoading: false }] },
    });
  });

  it('draws its fields as before', () => {
    const drawn = { title: { value: 'A title', customComponents: {}, lastRenderedPath: 'title' } };
    expect(ownState({ formState: drawn }).state).toEqual({ title: { value: 'A title' } });
  });

  it('has nothing to show where everything was to be drawn', () => {
    expect(ownState({ formState: state, renderAllFields: true })).toEqual({ state: null });
  });
});
