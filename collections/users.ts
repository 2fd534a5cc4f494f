import type { CollectionConfig } from 'payload';

import { languages } from '@/platform/language';

import { setUpEndpoints } from './endpoints/set-up';
import { groups } from './fields/groups';
import { languageLabels, roleLabels } from './fields/labels';
import { options, words } from './fields/words';

/** People of the desk. They are deactivated, never deleted: the record keeps their names. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: words('User', 'Пользователь', 'Карыстальнік'),
    plural: words('Users', 'Пользователи', 'Карыстальнікі'),
  },
  endpoints: setUpEndpoints,
  auth: { useAPIKey: true, maxLoginAttempts: 10, lockTime: 10 * 60 * 1000 },
  admin: {
    useAsTitle: 'name',
    group: groups.administration,
    defaultColumns: ['name', 'email', 'roles', 'active'],
    listSearchableFields: ['name', 'email'],
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: words('Name', 'Имя', 'Імя') },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['writer'],
      saveToJWT: true,
      options: options(roleLabels),
      label: words('Roles', 'Роли', 'Ролі'),
      admin: {
        description: words(
          'A person may have several.',
          'У одного человека может быть несколько ролей.',
          'У аднаго чалавека можа быць некалькі роляў.',
        ),
      },
    },
    {
      name: 'language',
      type: 'select',
      defaultValue: languages[0],
      options: options(languageLabels),
      label: words('Language of the desk', 'Язык интерфейса', 'Мова інтэрфейсу'),
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      saveToJWT: true,
      label: words('Active', 'Активен', 'Актыўны'),
      admin: {
        description: words(
          'An inactive person cannot log in; what they did stays on record.',
          'Неактивный пользователь не может войти; его действия остаются в летописи.',
          'Неактыўны карыстальнік не можа ўвайсці; яго дзеянні застаюцца ў летапісе.',
        ),
      },
    },
  ],
};
