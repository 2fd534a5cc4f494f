'use client';

import { useEffect, useState } from 'react';
import { ask } from '../../ask';

type Doc = { id: number | string } & Record<string, unknown>;

/** One text of each record of a table, by their ids in this order; those that are not known yet are left out. */
export const useNames = (
  table: 'authors' | 'media',
  field: 'name' | 'alt',
  ids: readonly (number | string)[],
): readonly string[] | undefined => {
  const asked = ids.join(',');
  const [found, setFound] = useState<{ asked: string; docs: readonly Doc[] }>();
  useEffect(() => {
    if (asked === '') return undefined;
    let late = false;
    const query = `where[id][in]=${asked}&select[${field}]=true&depth=0&limit=50`;
    void ask<{ docs: Doc[] }>('GET', `/${table}?${query}`).then((answer) => {
      if (!late && answer.ok) setFound({ asked, docs: answer.value.docs });
    });
    return () => {
      late = true;
    };
  }, [asked, field, table]);
  if (asked === '') return [];
  if (found?.asked !== asked) return undefined;
  return asked.split(',').map((id) => {
    const value = found.docs.find((doc) => String(doc.id) === id)?.[field];
    return typeof value === 'string' ? value : '';
  });
};
