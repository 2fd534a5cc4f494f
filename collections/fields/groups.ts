import { words } from './words';

/** The sections of the desk's sidebar. */
export const groups = {
  writing: words('Writing', 'Тексты', 'Тэксты'),
  sources: words('Sources', 'Источники', 'Крыніцы'),
  record: words('Record', 'Летопись', 'Летапіс'),
  publication: words('Publication', 'Издание', 'Выданне'),
  administration: words('Administration', 'Управление', 'Кіраванне'),
};
