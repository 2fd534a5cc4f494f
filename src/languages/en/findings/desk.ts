export const desk = {
  'in-use': {
    message: 'This cannot be deleted, because it is used in: {places}.',
    fix: 'Take it out there first. What an edition names stays for good.',
  },
  'users-stay': {
    message: 'Users are deactivated, not deleted.',
    fix: 'Take the tick from “Active”: nobody can log in, and the record keeps the name.',
  },
  'articles-stay': {
    message: 'Articles are discarded, withdrawn or removed, not deleted.',
    fix: 'Use POST /api/articles/:id/transitions with the event “discard”.',
  },
  'citations-stay': {
    message: 'A citation is not deleted by itself.',
    fix: 'Take its mark out of the text.',
  },
  'written-by-commands': { message: 'Only commands write {what}.', fix: 'Use {command}.' },
  'file-stays': {
    message: 'A file never changes once it is here.',
    fix: 'Upload the new one as a file of its own.',
  },
  'store-unreachable': {
    message: 'The store for files did not take this one, so nothing was kept.',
    fix: 'Try again in a while; if it goes on, whoever runs this publication finds the cause in its log.',
  },
  'copy-type-unknown': {
    message: '“{name}” is no copy of a page that can be kept here.',
    fix: 'Upload HTML, PDF, plain text, a picture (PNG, JPEG, WebP, AVIF, GIF) or a WARC file with the page in it.',
  },
  'account-inactive': { message: 'This account is not active.', fix: 'Ask an administrator.' },
  'stale-save': {
    message:
      '{by} has changed this text since you opened it, on {at}: {fields}. Nothing was saved.',
    fix: 'Read the text as it is now, decide between both versions of what you both changed, and send yours again.',
  },
  'revision-missing': {
    message: 'It is not said from which text this change started.',
    fix: 'Send along “revision”, the number that the article had when you read it.',
  },
  'base-unknown': {
    message: 'The changes that were sent belong to a text that is not known. Nothing was saved.',
    fix: 'Send the whole text as “body”.',
  },
  'no-bulk-edit': {
    message: 'Articles are not changed many at once, because each may have changed meanwhile.',
    fix: 'Change them one by one, each with the “revision” that it had when you read it.',
  },
  'embargo-not-yours': {
    message: 'The embargo is set by the owner, an editor or a publisher, before publication.',
    fix: 'Ask one of them. What readers have had is under no embargo.',
  },
  'one-working-copy': {
    message: 'An article has one working copy.',
    fix: 'Restore without “draft”.',
  },
  'picture-too-heavy': {
    message: 'The file “{name}” is too large: {bytes} MB are taken, {drawing} MB of a drawing.',
    fix: 'Save it with stronger compression.',
  },
  'picture-too-large': {
    message: 'The picture “{name}” has more than {pixels} million pixels, all frames together.',
    fix: 'Make it smaller: no reader sees more than a few million.',
  },
  'picture-too-intricate': {
    message: 'The drawing “{name}” has too many parts, or parts that contain themselves.',
    fix: 'Simplify it, or save it as PNG.',
  },
  'picture-unreadable': {
    message: 'The picture “{name}” cannot be read.',
    fix: 'Open it in a program for pictures and save it anew.',
  },
};
