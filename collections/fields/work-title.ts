import { textsOf } from '@/languages/texts-of';
import type { TextField } from 'payload';

const text = textsOf('workTitle');

/** The title of a work as registries keep it, with CSL's few tags; lists say it in words. */
export const workTitle = (): TextField => ({
  name: 'title',
  type: 'text',
  label: text('title'),
  admin: { components: { Cell: '/src/admin/sources/title-cell#TitleCell' } },
});
