import type { DemoPerson } from './accounts';

/** Filters of the articles that people keep under names; those that are shared are an editor's. */
export const demoViews: readonly {
  by: DemoPerson;
  name: string;
  address: string;
  isShared?: true;
}[] = [
  { by: 'editor', name: 'English desk', address: 'language=en', isShared: true },
  { by: 'editor', name: 'Late', address: 'due=late', isShared: true },
  { by: 'editor', name: 'Sources to mend', address: 'view=list&broken=yes', isShared: true },
  { by: 'fact-checker', name: 'To check', address: 'state=Fact+check' },
  { by: 'second-writer', name: 'Па-беларуску', address: 'language=be' },
];
