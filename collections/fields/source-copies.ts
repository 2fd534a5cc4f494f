import type { Field } from 'payload';

import { writtenByCommands } from './projection';
import { options, words } from './words';

const accessLabels = {
  policy: words(
    'As the editorial policy says',
    'Как в редакционных правилах',
    'Як у рэдакцыйных правілах',
  ),
  public: words('Open to readers', 'Открыты читателям', 'Адкрытыя чытачам'),
  private: words('For the desk alone', 'Только для редакции', 'Толькі для рэдакцыі'),
};

/** What a new source has of the fields below that commands write. */
export const noSourceCopies = { archive: null, mergedInto: null };

/** Where copies of a source are kept, who may see them, and into which source it was merged. */
export const sourceCopies = (): Field[] => [
  {
    name: 'keptCopies',
    type: 'ui',
    admin: { components: { Field: '/src/admin/sources/kept-copies#KeptCopies' } },
  },
  {
    name: 'twins',
    type: 'ui',
    admin: { components: { Field: '/src/admin/works/source-duplicates#SourceTwins' } },
  },
  {
    name: 'snapshotAccess',
    type: 'select',
    defaultValue: 'policy',
    options: options(accessLabels),
    label: words('Kept copies', 'Хранимые копии', 'Захаваныя копіі'),
    admin: { position: 'sidebar' },
  },
  writtenByCommands({
    name: 'archive',
    type: 'group',
    label: words('Copy in an archive', 'Копия в архиве', 'Копія ў архіве'),
    admin: { position: 'sidebar' },
    fields: [
      { name: 'url', type: 'text', label: words('Address', 'Адрес', 'Адрас') },
      { name: 'at', type: 'date', label: words('Taken', 'Сделана', 'Зроблена') },
    ],
  }),
  writtenByCommands({
    name: 'mergedInto',
    type: 'relationship',
    relationTo: 'sources',
    index: true,
    label: words('Merged into', 'Объединён с', 'Аб’яднана з'),
    admin: {
      position: 'sidebar',
      condition: (data: { mergedInto?: unknown }) => Boolean(data.mergedInto),
    },
  }),
];
