import { noteVisit } from '@/overviews/commands/note-visit';
import { changeView, saveView } from '@/overviews/commands/saved-views';
import { demoAccounts } from './content/accounts';
import { demoViews } from './content/saved-views';
import { done, type Desk } from './desk';

/** The filters of the articles that people keep, for themselves or for all. */
export const keepViews = async (desk: Desk): Promise<void> => {
  for (const { by, name, address, isShared } of demoViews) {
    const req = await desk.as(by);
    const kept = await saveView(req, { page: 'articles', name, address });
    const { view } = done(`The view “${name}”`, kept);
    if (isShared) done(`Sharing “${name}”`, await changeView(req, { view, isShared }));
  }
};

/** Everybody was at the desk on the same evening: what came after is new to them. */
export const noteVisits = async (desk: Desk): Promise<void> => {
  const evening = desk.at([3, '18:00']);
  for (const { person } of demoAccounts) {
    await noteVisit(await evening.as(person), evening.now());
  }
};
