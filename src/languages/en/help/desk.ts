/** What help says of everything around texts: the calendar, files, accounts, settings. */
export const desk = {
  planning: {
    what: 'This day or hour cannot be set or moved like this.',
    why: 'The calendar shows what will happen. A day on which the review cannot be over would be a promise that nobody keeps.',
    steps: [
      'Take the first day that would do, if one is named.',
      'If it is scheduled already, take it from the schedule first, or move it there.',
      'If somebody has moved it meanwhile, look where it stands and decide again.',
    ],
    who: 'The owner of the article, editors and publishers.',
    waive: 'No, but a stage may be given more or less time in the editorial policy.',
  },
  lists: {
    what: 'A kept view, or a change of many articles at once, cannot be made like this.',
    why: 'What is shared is seen by everybody, and each article of a list is still changed by somebody who may.',
    steps: [
      'Choose fewer articles, or other people and topics from the list.',
      'Keep a view for yourself if it is not yours to share.',
    ],
    who: 'Everybody for themselves; what others see is changed by editors and administrators.',
    waive: 'No.',
  },
  files: {
    what: 'The file could not be read or stored.',
    why: 'A file is read in a closed room, with a limit on time and size, because files from outside may be broken or harmful. Nothing is stored by half.',
    steps: [
      'Open the file in the program that made it, and save it anew: as .docx, .odt, Markdown or text.',
      'Take out passwords, and large pictures if it is too large.',
      'Import it again.',
    ],
    who: 'Whoever brings the file in.',
    waive: 'No. In need, copy the text into a new document.',
  },
  imports: {
    what: 'The import tells you what it found, changed or left out. Your file is kept as it was.',
    why: 'A manuscript from Word is never quite what a page needs. You see each change instead of finding it years later.',
    steps: [
      'Read the list once: repeated lines are folded into one.',
      'Look up the places that ask something of you; the words are quoted.',
      'Correct in the article what was read wrong. Notes that ask nothing are for information.',
    ],
    who: 'Whoever brings the file in, or an editor.',
    waive: 'Nothing has to be waived: none of this stops the review by itself.',
  },
  pictures: {
    what: 'A picture is missing, cannot be shown, is too large, or lacks words for those who do not see it.',
    why: 'Pictures are drawn in several sizes for telephones and print, and readers who listen get their words.',
    steps: [
      'Open the picture in a program for pictures and save it as PNG, JPEG or WebP, up to a few thousand pixels wide.',
      'Upload it and put it into the text as a figure.',
      'Say in a sentence what it shows. Leave that empty only for decoration.',
    ],
    who: 'The writer of the article, or an editor.',
    waive: 'Words for a picture may stay empty for decoration. The rest cannot be waived.',
  },
  exports: {
    what: 'A file of the text, such as a PDF or a Word document, could not be made now.',
    why: 'Files are made one after another in a closed room, so that a difficult one does not stop the site.',
    steps: [
      'Wait a minute and try again.',
      'Take another format.',
      'Tell an administrator if it stays so.',
    ],
    who: 'Whoever wants the file; administrators if it stays so.',
    waive: 'There is nothing to waive.',
  },
  accounts: {
    what: 'Signing in, a password or an account cannot be done like this.',
    why: 'Whoever gets into an account speaks in that person’s name. So passwords are long, tries are slowed down, and each change asks for the present password.',
    steps: [
      'Check the e-mail address, and whether the keyboard is set to the right language.',
      'Take a few words in a row as a password: at least as many letters as asked for.',
      'If you have forgotten it, ask for a new one on the sign-in page; else ask an administrator.',
    ],
    who: 'You for your own account; administrators for all.',
    waive: 'No.',
  },
  programs: {
    what: 'A program has asked Ibidem something that it cannot answer. You seldom see this at the desk.',
    why: 'Other programs read and write by the same rules as people. An exact refusal saves whoever writes them hours.',
    steps: [
      'If it appeared at the desk, reload the page and try again.',
      'If it comes again, send its name and the words above to whoever runs the publication.',
      'Programmers find every question and answer described at /api/openapi.json.',
    ],
    who: 'Whoever wrote the program, or an administrator.',
    waive: 'No.',
  },
  delivery: {
    what: 'An e-mail or a message to another program could not be sent, or is not set up rightly.',
    why: 'Colleagues and programs rely on hearing of what happens. What could not be delivered is kept and shown.',
    steps: [
      'Open the letter or the delivery under Settings and read what was answered.',
      'Correct the address, and press “Send again”.',
    ],
    who: 'Administrators for letters; publishers and administrators for webhooks.',
    waive: 'No.',
  },
  system: {
    what: 'The machine room: the database, the disk, background work, the place of files or the mail server is not as it should be.',
    why: 'Much happens without anybody looking: texts go out at their hour, letters leave, cited pages are kept. It has to show when it does not.',
    steps: [
      'Open Settings → System and read what is said there.',
      'Do what stands beside it; “Try again” takes up what has failed.',
      'The page on operations says more, and what a monitor can watch.',
    ],
    who: 'Administrators, with whoever looks after the server.',
    waive: 'No.',
  },
  policy: {
    what: 'The editorial policy cannot be kept like this: a stage would have no people, no name, or too few who can approve.',
    why: 'A review that nobody can finish would hold up every text.',
    steps: [
      'Open Settings → Editorial policy and find the stage that is named.',
      'Give it a name of its own and at least one role, or people.',
      'Ask for no more approvals than there are people.',
    ],
    who: 'Publishers and administrators.',
    waive: 'No.',
  },
  look: {
    what: 'A colour of the publication’s look is no colour, or words in it could not be read by everybody.',
    why: 'Words need a contrast of 4.5 to 1 with what they stand on. Below that, people with weaker eyes, or in the sun, cannot read them.',
    steps: [
      'Take the nearest colour that can be read: it is offered beside the field.',
      'Look at the preview in light and in dark.',
      'Leave the accent for the dark empty: it follows from the other.',
    ],
    who: 'Publishers and administrators.',
    waive: 'No. A look that cannot be read is not saved.',
  },
  kept: {
    what: 'This cannot be deleted or written by hand.',
    why: 'What was published, cited and decided must be traceable for years. So the record stays, and what is over is marked as over.',
    steps: [
      'Articles are discarded, withdrawn or removed by their steps; accounts are deactivated; citations go with their mark in the text.',
      'If it is used somewhere, take it out there first.',
      'Take the way that is named above.',
    ],
    who: 'Whoever may take that step.',
    waive: 'No.',
  },
};
