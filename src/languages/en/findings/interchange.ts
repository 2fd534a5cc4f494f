export const ownDocument = {
  'document-version-unknown': {
    message: 'The document {filename} is of version {version}; known is version {known}.',
    fix: 'Import it where it was exported, or bring this publication up to date.',
  },
  'document-invalid': {
    message: 'The document {filename} is not as its schema says: {path} {problem}.',
    fix: 'Correct that place; the schema is at {schema}.',
  },
  'own-fields-made-anew': {
    message:
      'The file was exported here. It says its works in words: their fields, topics, kind and statements are to be filled in, or stay where it is imported into its article.',
  },
};

export const imports = {
  'link-lost': {
    message: 'The link on “{words}” has lost its target.',
    fix: 'Find the page and cite it on these words.',
  },
  'link-not-web': {
    message: 'The link on “{words}” leads to {target}, which readers cannot open.',
    fix: 'Cite the page or work that was meant.',
  },
  'mail-address-dropped': {
    message: 'The link to the mail address {target} was dropped; its words are kept.',
  },
  'note-placed': { message: 'A footnote became a citation on “{words}”.' },
  'note-without-words': {
    message:
      'A footnote stands where no words precede it; its text is in the paragraph: “{words}”.',
    fix: 'Cite the source on the words that it supports.',
  },
  'notes-merged': { message: 'Several notes on “{words}” became one citation.' },
  'note-edited': {
    message:
      'Note {number} was edited in the file; its data are taken from the front matter. The file says: “{words}”.',
    fix: 'Make the change in the citation.',
  },
  'words-not-found': {
    message:
      'The words “{words}” of a citation no longer stand before its note; it is placed on “{instead}”.',
    fix: 'Check which words the source supports.',
  },
  'heading-level-changed': {
    message: 'The heading “{words}” of level {level} becomes one of level {becomes}.',
  },
  'part-as-text': {
    message: 'A part of the kind “{kind}” was taken over as plain text: “{words}”.',
  },
  'part-left-out': { message: 'A part of the kind “{kind}” was left out: “{words}”.' },
  'format-dropped': {
    message: 'The formatting “{kind}” was dropped; the words are kept: “{words}”.',
  },
  'front-matter-unreadable': {
    message: 'The YAML front matter cannot be read ({reason}); it was taken as text.',
    fix: 'Move what it says into the fields.',
  },
  'front-matter-not-used': {
    message: 'The front matter says {field}: {words}. There is no field for it.',
  },
};

export const file = {
  'file-missing': {
    message: 'No file was sent.',
    fix: 'Send a form with “file”, or JSON with “filename” and “text”.',
  },
  'file-empty': { message: 'The file {filename} is empty.', fix: 'Choose the manuscript again.' },
  'file-too-large': {
    message: 'The file {filename} has {size} MB; {limit} MB are allowed.',
    fix: 'Take the pictures out, or divide the manuscript.',
  },
  'file-not-text': {
    message: 'The file {filename} is not a text, and not of a kind that can be imported.',
    fix: 'Save the manuscript as one of: {known}.',
  },
  'format-unknown': { message: 'There is no format “{format}”.', fix: 'Known formats: {known}.' },
  'already-imported': {
    message: 'This file was imported before, as “{title}” (article {article}).',
    fix: 'Open that article, or import the file again on purpose.',
  },
  'already-imported-hidden': {
    message: 'This file was imported before, and the article is not open to you.',
    fix: 'Ask an editor or a publisher, or import the file again on purpose.',
  },
  'import-failed': {
    message: 'The file {filename} could not be imported: something broke on our side.',
    fix: 'Nothing was stored. Try again; if it happens again, tell whoever runs this publication.',
  },
  'too-many-files': {
    message: 'There are {count} files in one request; {limit} are allowed.',
    fix: 'Send them in several requests.',
  },
  'one-file-into-article': {
    message: 'An article is brought up to date from one file, not from {count}.',
    fix: 'Send the one file that holds its text.',
  },
  'one-file-at-once': {
    message:
      'This address takes one file and stores it; the request has {count}, or asks to look only.',
    fix: 'Send it to /api/import, which takes several files and shows what would come of them.',
  },
  'import-number-unreadable': {
    message: 'The option {field} is not a number: “{words}”. Nothing was imported.',
    fix: 'Send a whole number, or leave the option out.',
  },
  'citation-note-differs': {
    message: 'The file says in the note on “{words}”: “{said}”. What the desk has was kept.',
    fix: 'If the file is right, change the citation.',
  },
  'bylines-differ': {
    message: 'The file names {names}; the bylines stay as they are: {here}.',
    fix: 'Change the bylines of the article if the file is right.',
  },
  'own-lines-left-out': {
    message:
      'The file was exported here. What an export says around the text was left out: {count} lines, such as the list of references.',
  },
  'topic-unknown': {
    message: 'The file has the tag “{words}”, and the publication has no such topic.',
    fix: 'Choose the topic that is meant, or have it made under Topics.',
  },
  'author-created': {
    message: 'The author {name} was not known and is now in the list of authors.',
    fix: 'Check the spelling, and merge if it is a known author.',
  },
};

export const picture = {
  'picture-left-out': {
    message: 'The picture {target} is not taken over; its caption is kept: “{words}”.',
    fix: 'Upload the picture and put it into the text as a figure.',
  },
  'picture-without-alt': {
    message: 'The picture {target} has no words for readers who do not see it.',
    fix: 'Say what it shows; leave it empty only if it is decoration.',
  },
  'picture-unusable': {
    message:
      'The picture {target} is of a kind that browsers do not show, or damaged; it is left out.',
    fix: 'Save it as PNG, JPEG or WebP, upload it and put it into the text as a figure.',
  },
};

export const reading = {
  'file-protected': {
    message: 'The file {filename} is protected by a password.',
    fix: 'Open it with its password, save it without one, and import that.',
  },
  'file-old-word': {
    message: 'The file {filename} is an old Word document (.doc, before 2007).',
    fix: 'Open it in Word or LibreOffice, save it as .docx, and import that.',
  },
  'encoding-recognised': { message: 'The text was not in UTF-8; it was read as {encoding}.' },
  'zeros-removed': { message: 'Zero bytes, which no text has, were taken out: {count}.' },
  'file-unreadable': {
    message: 'The file {filename} cannot be read: {reason}.',
    fix: 'Open it in the program that made it and save it again.',
  },
  'file-too-demanding': {
    message:
      'Reading {filename} was stopped: it took more than {seconds} seconds, or more memory than there is for one file.',
    fix: 'Divide the manuscript, or copy the text into a new document and import that.',
  },
  'reader-busy': {
    message: 'The file {filename} was not read: many others are being read right now.',
    fix: 'Try again in a few minutes.',
  },
};

export const wordProcessor = {
  'edit-accepted': {
    message: 'A tracked insertion of {author} was accepted: “{words}”.',
    fix: 'Take the words out if they were not agreed.',
  },
  'edit-dropped': {
    message: 'A tracked deletion of {author} was accepted; gone is “{words}”.',
    fix: 'Put the words back if they were to stay.',
  },
  'comment-left-out': {
    message: 'A comment of {author} is not part of the text: “{words}”.',
    fix: 'Answer it, or start a thread at the desk.',
  },
  'link-inside-dropped': {
    message: 'A link to another place of the document ({target}) is now its words: “{words}”.',
  },
  'contents-left-out': {
    message:
      'The table of contents was left out ({count} lines): pages make their own. It said: “{words}”.',
  },
  'words-missing': {
    message: 'These words of the file are not in the text: “{words}”.',
    fix: 'Look them up in the file, and put them where they belong.',
  },
  'box-placed': {
    message: 'A text box now stands as paragraphs behind the place of its anchor: “{words}”.',
  },
  'running-head-left-out': {
    message: 'What stands over or under each page was left out: “{words}”.',
  },
  'cell-flattened': {
    message: 'A cell holds lines only: its list or table became lines: “{words}”.',
  },
  'picture-moved': {
    message:
      'A picture from inside a table, list, quotation or box now stands behind it: “{words}”.',
  },
  'bibliography-left-out': {
    message:
      'The list of works that {program} made was left out: it is made anew from the citations.',
  },
  'citation-read': { message: 'A citation of a reference manager became one here: “{words}”.' },
  'macros-left-out': {
    message: 'The file {filename} carries programs (macros); they were left out and not run.',
  },
  'archive-unsafe': {
    message: 'The file {filename} is refused: {reason} ({part}).',
    fix: 'Copy the text into a new document and import that.',
  },
  'text-too-deep': {
    message: 'The text of {filename} is nested {depth} levels deep; {limit} are allowed.',
    fix: 'Copy the text into a new document and import that.',
  },
  'pages-without-text': {
    message: 'The pages of {filename} are pictures: there is no text to import.',
    fix: 'Have the text recognised, and check it against the pages.',
  },
  'pdf-layout-lost': {
    message: 'A PDF keeps lines, not paragraphs: {pages} pages were read as plain text.',
    fix: 'Check paragraphs, headings and notes against the pages, or import the original.',
  },
};

export const repair = {
  'word-joined': { message: 'A word broken in two is joined: “{before}” became “{after}”.' },
  'word-joined-by-guess': {
    message: 'A word broken in two is joined without its hyphen: “{before}” became “{after}”.',
    fix: 'If the word is written with a hyphen, put it back.',
  },
  'sentence-joined': { message: 'A sentence broken in two is joined: “{before}” and “{after}”.' },
  'invisible-characters-removed': { message: 'Invisible characters were taken out: {count}.' },
  'letters-composed': { message: 'Letters made of two characters became one each.' },
  'escape-removed': { message: 'The stray backslash in “{words}” is gone.' },
  'typography-set': {
    message: 'Straight quotes and hyphens in a row became what print has ({count} words).',
  },
  'date-read': { message: 'The line “{words}” was read as the date {date}.' },
  'date-ambiguous': {
    message: 'The date “{words}” can mean different days: {possible}. It was not used.',
    fix: 'Enter the date of the original publication.',
  },
  'original-read': { message: 'The line “{words}” was read as the place of first publication.' },
  'title-read': { message: 'The line “{words}” was read as the title.' },
  'subtitle-read': {
    message: 'The line “{words}” was read as the subtitle.',
    fix: 'Move it into the text if it is none.',
  },
  'title-missing': { message: 'No title was found.', fix: 'Enter a title.' },
  'byline-read': { message: 'The line “{words}” was read as the byline.' },
  'closing-byline-removed': {
    message: 'The byline at the end, “{words}”, was taken out of the text.',
  },
  'closing-byline-asked': {
    message: 'The lines at the end, “{words}”, may be a byline; they stay in the text.',
    fix: 'If they are, enter the author and take the lines out.',
  },
  'affiliation-read': { message: '“{words}” was read as the affiliation of {name}.' },
  'heading-read': { message: 'The bare line “{words}” was read as a heading.' },
  'language-unknown': {
    message: 'The language of the text was not recognised; {language} was assumed.',
    fix: 'Choose the language.',
  },
};

export const write = {
  'file-not-made': {
    message: 'This text could not be made into a {format} file.',
    fix: 'Take another format, and tell whoever runs the publication.',
  },
  'file-too-slow': {
    message: 'Making a {format} file of this text took too long and was given up.',
    fix: 'Try again later, or take another format.',
  },
  'files-in-demand': {
    message: 'More {format} files are wanted at the moment than can be made.',
    fix: 'Try again in a minute.',
  },
};
