import type { TextField } from 'payload';
import { words } from './words';

/** The title of a work as registries keep it, with CSL's few tags; lists say it in words. */
export const workTitle = (): TextField => ({
  name: 'title',
  type: 'text',
  label: words('Title', 'Название', 'Назва'),
  admin: { components: { Cell: '/src/admin/sources/title-cell#TitleCell' } },
});
