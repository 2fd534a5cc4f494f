import { describe, expect, it } from '@jest/globals';

import { texts } from '@/languages/texts';
import { languages } from '@/platform/language';
import { roles } from '@/editions/rules/states';
import { tourFor } from '@/overviews/rules/tour';

describe('the tour', () => {
  it.each(roles)('shows a %s three things of theirs, and how to find the rest', (role) => {
    const steps = tourFor([role]);
    expect(steps.map(({ of }) => of)).toEqual([role, role, role, 'everybody']);
    expect(new Set(steps.map(({ place }) => place)).size).toBe(4);
  });

  it('takes what comes first for each of several roles, no place twice, at most four', () => {
    expect(tourFor(['administrator', 'writer', 'editor'])).toEqual([
      { place: 'next', of: 'editor' },
      { place: 'new', of: 'writer' },
      { place: 'settings', of: 'administrator' },
      { place: 'find', of: 'everybody' },
    ]);
    expect(tourFor([...roles])).toHaveLength(4);
  });

  it('shows whoever has no role yet how to find things', () =>
    expect(tourFor([])).toEqual([{ place: 'find', of: 'everybody' }]));

  it.each(languages)('says each of its steps in %s', (language) => {
    const said: Readonly<Record<string, string>> = texts[language].desk;
    const missing = roles
      .flatMap((role) => tourFor([role]))
      .map(({ of, place }) => `tour.${of}.${place}`)
      .filter((key) => !said[key]);
    expect(missing).toEqual([]);
  });
});
