import { fieldLabels } from '@/articles/rules/field-labels';
import { isLanguage } from '@/platform/language';

/** How a field is called on the page, by its path; a field that is folded away is called as readers' pages call it. */
export const nameOfField = (path: string): string => {
  const id = `field-${path.replace(/\./g, '__')}`;
  const label = document.querySelector(`label[for="${CSS.escape(id)}"]`)?.textContent;
  return label?.replace(/\*\s*$/, '').trim() || labelled(path) || path;
};

const labelled = (path: string): string | undefined => {
  const { lang } = document.documentElement;
  const labels: Readonly<Record<string, string | undefined>> =
    fieldLabels[isLanguage(lang) ? lang : 'en'];
  return labels[path.split('.')[0] ?? path];
};
