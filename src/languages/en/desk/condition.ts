/** What the desk says of the publication itself when something is the matter with it. */
export const condition = {
  'condition.database':
    'The database does not answer at the moment. What you have written stays in this window, and can be saved as soon as the database is back.',
  'condition.disk':
    'The disk is full: nothing can be saved until somebody makes room. What you have written stays in this window. Please tell whoever looks after the server.',
  'condition.worker':
    'Nobody does the work in the background: scheduled editions, mails and link checks wait. Please tell whoever looks after the server.',
  'condition.server':
    'The publication does not answer at the moment. What you have written stays in this window; this notice goes as soon as it is back.',
  'condition.back': 'All is well again. You can go on.',
} as const;
