import { useEffect, useState } from 'react';
import type { SourceSuggestion } from '@/sources/queries/source-suggestions';
import { suggestionsFor } from './decide';

const asked = new Map<string, Promise<readonly SourceSuggestion[]>>();

/** What one citation may mean. */
export type Guessed = { key: string; suggestions: readonly SourceSuggestion[] };

/**
 * Suggestions of one citation, asked once; those of the next are fetched ahead, so that nobody waits for them.
 * @param given those that came with the page, which stand there from the beginning
 */
export const useSuggestions = (
  key: string,
  next: string | undefined,
  given?: Guessed,
): readonly SourceSuggestion[] | undefined => {
  const [found, setFound] = useState(given);
  useEffect(() => {
    let isOver = false;
    void once(key).then((suggestions) => {
      if (isOver) return;
      setFound({ key, suggestions });
      if (next) void once(next);
    });
    return () => {
      isOver = true;
    };
  }, [key, next]);
  return found?.key === key ? found.suggestions : undefined;
};

/** What was decided changes what is likely for the others. */
export const forgetSuggestions = (): void => asked.clear();

const once = (key: string): Promise<readonly SourceSuggestion[]> => {
  const known = asked.get(key);
  if (known) return known;
  const asking = suggestionsFor(key).then((answer) => {
    if (answer.ok) return answer.value.suggestions;
    asked.delete(key);
    return [];
  });
  asked.set(key, asking);
  return asking;
};
