/** What help says of texts, their sources and their way to readers: what it means, why Ibidem asks, what to do, who may. */
export const texts = {
  citations: {
    what: 'Words of the text carry a citation, and nobody has yet said and confirmed which work it rests on.',
    why: 'Readers follow a note to see whether the text is right. A note that leads nowhere, or to a work that nobody compared, is worse than none.',
    steps: [
      'Open the citation: press its mark in the text, or take it from Sources → To resolve.',
      'Choose a work from the list, paste its web address, DOI or ISBN, or describe a printed work by hand.',
      'Read the place in the work beside your sentence. Press “Confirm the source” when it says what you say.',
      'If there is no source to be had, take the claim out, or have an editor let the words stand with a reason.',
    ],
    who: 'Writers, reviewers, fact-checkers and editors who may change the text.',
    waive:
      'Yes, where the editorial policy allows it: an editor or a publisher gives a reason, and readers see that reason in the note.',
  },
  waivers: {
    what: 'Something was to be let stand although a source, its page or its copy is lacking, and that cannot be done like this.',
    why: 'An exception is a decision of the publication. It needs a person who may make it, and words that explain it.',
    steps: [
      'See whether the lack itself can be made good: find the source, correct the address, upload a copy.',
      'If it cannot, write in a sentence why the words may stand: who saw the page, and where else it can be found.',
      'Ask an editor or a publisher to let it stand with this reason.',
      'If the editorial policy forbids exceptions, a publisher can change it under Settings → Editorial policy.',
    ],
    who: 'Editors and publishers; the policy is changed by publishers and administrators.',
    waive:
      'This is about waiving itself: a reason is always needed, and the policy may forbid it altogether.',
  },
  links: {
    what: 'Ibidem opens every cited web page again and again. It found that this one does not open, has moved, says something else, or has not been looked at yet.',
    why: 'A reader who follows the note should see what the author saw. Pages vanish within years; it is seen here first and mended before readers notice.',
    steps: [
      'Open the address in your own browser and look.',
      'If the page is there, press “Check again” on Sources → Broken, and upload a copy if our program is kept out.',
      'If it has moved, press “Use the new address” or write the right one. All citations of the work follow.',
      'If it is gone, cite the kept copy, find the work elsewhere, or cite another source.',
    ],
    who: 'Writers, fact-checkers, editors and publishers. What was never checked is checked by itself.',
    waive:
      'Yes, if the policy allows it: an editor or a publisher gives a reason for each citation, or for many at once on the page of sources. A link that was never checked cannot be waived.',
  },
  copies: {
    what: 'Of each cited page Ibidem keeps a copy of its own. Here there is none yet, it could not be made, or it does not show the page.',
    why: 'The copy shows what the text rested on, even when the page is changed or gone. Quotations are compared with it.',
    steps: [
      'If it was cited a moment ago, wait: copies are made in the background within minutes.',
      'Otherwise open the page in your browser and save it (Ctrl+S), or print it as PDF.',
      'Open the source, press “Upload a copy by hand”, and choose the file that you saved.',
      'If the address is wrong, correct it: the copy is then made by itself.',
    ],
    who: 'Writers, reviewers, fact-checkers, editors and publishers.',
    waive:
      'Yes, if the policy allows it: an editor or a publisher says in a sentence why the citation may stand without a copy.',
  },
  quotations: {
    what: 'Words in quotation marks are compared with the kept copy of their source, letter by letter. Here they differ, are not found, or could not be looked for.',
    why: 'A quotation is somebody else’s words. A lost “not” or a smoothed sentence puts words into their mouth.',
    steps: [
      'Open the citation: the passage of the source stands beside your quotation, with the difference marked.',
      'Set your words as the source has them. Mark what you leave out with … and what you add with [ ].',
      'If the quotation is from another place or work, cite that one.',
      'If the copy has no text, such as a scanned page, upload one that has.',
    ],
    who: 'Writers and editors correct the words; whoever keeps sources may upload a better copy.',
    waive:
      'A difference cannot be waived, only corrected. A source whose copy cannot be read can stand with a reason, if the policy allows it.',
  },
  required: {
    what: 'A field that every published article has is still empty, or holds something that cannot be used.',
    why: 'Title, author, language, kind and address are what readers, catalogues and search engines know a text by.',
    steps: [
      'Open the article and find the field: the finding leads there.',
      'Fill it in as its hint says, and save.',
    ],
    who: 'The writer of the article, or an editor.',
    waive: 'No. It takes a minute to fill in.',
  },
  text: {
    what: 'A part of the text cannot be published as it is, or will look different from what was typed or pasted.',
    why: 'A text has to come out alike as a page, a PDF, a Word file and for readers who listen. What only one of them can show is set in a form that all have.',
    steps: [
      'Find the place: the finding quotes its words.',
      'Set it anew with the means of the editor: paragraph, heading, list, quote, table, figure.',
      'See in the preview that it reads as you meant.',
    ],
    who: 'The writer of the article, or an editor.',
    waive:
      'Notes that only tell you what was changed need nothing. What is marked as wrong has to be set right.',
  },
  comments: {
    what: 'A comment or its thread is in the way, or could not be written, changed or resolved like this.',
    why: 'A question that somebody has raised about the text is answered before it goes out, and what was said stays readable.',
    steps: [
      'Open the comment beside the text and read the whole thread.',
      'Change the text, or answer why it stays as it is.',
      'Press “Resolve”. If the thread is not yours to end, ask whoever began it, or an editor.',
    ],
    who: 'Whoever began the thread, and editors; everybody who can read the article may answer.',
    waive:
      'A blocking comment is not waived, but it may be resolved with an answer and without a change of the text.',
  },
  reviews: {
    what: 'The review lacks something: an approval, a confirmed point of the checklist, or a person who may give it.',
    why: 'Nothing goes out that only its author has read. Whoever worked on a text does not approve it, and each approval is for exactly these words.',
    steps: [
      'See under “Publication” in the article, or on the board, which stage is open and what it lacks.',
      'Give the stage to somebody who did not work on this edition: Assign on Home, the board or the article.',
      'Whoever reviews ticks the points of the checklist and approves, or asks for changes.',
      'If nobody is left who may approve, an editor names more people in the editorial policy.',
    ],
    who: 'People whose role stands in the stage, or who are named for it, and who did not work on the text.',
    waive:
      'No. In an emergency a publisher can publish at once with a reason; the review then stays due and is made up for.',
  },
  steps: {
    what: 'The step that was asked for does not go with the state in which the article is now.',
    why: 'Each text goes one way: draft, review, approved, published. Steps that skip one of them would lose what it is for.',
    steps: [
      'Reload the page: somebody may have taken the step already.',
      'Look at the state at the top of the article, and at the steps that are offered there.',
      'If the text must be changed, reopen the edition or begin a new one.',
    ],
    who: 'Whoever may take the step; “How we work” in the settings shows what each role may do.',
    waive: 'No: the order of the steps is the same for everybody.',
  },
  changed: {
    what: 'Somebody else has changed the same thing since you opened it, or it is not known from which version you started. Nothing of theirs was overwritten, and nothing of yours was saved.',
    why: 'Two people often work on one text. Whoever saves last must not wipe out what the other wrote without knowing.',
    steps: [
      'Copy what you wrote: it is still in the form.',
      'Reload the page and read what changed.',
      'Put your change into the text as it is now, save, and decide anew.',
    ],
    who: 'You.',
    waive: 'You may save yours over theirs where that is offered; theirs stays among the versions.',
  },
  rights: {
    what: 'This is not yours to do with the roles that you have, or you are no longer logged in.',
    why: 'Roles say who answers for what. They protect a text from a wrong press of a button, and you from being blamed for it.',
    steps: [
      'See under Settings → How we work which role may do it.',
      'Ask a colleague with that role: their names stand on the same page.',
      'If it should be yours, ask an administrator to change your roles.',
    ],
    who: 'A colleague with the right role.',
    waive: 'No.',
  },
  publishing: {
    what: 'The approved text cannot go out, or cannot go out at this hour or under this address.',
    why: 'Readers get exactly what was approved, under an address that stays. Whatever would break either of these stops here.',
    steps: [
      'Read which of them it is: the hour, the address, or the text itself.',
      'Choose a later hour or another address and try again.',
      'If the text is no longer the approved one, reopen it and submit it for review again.',
      'If it breaks off again and again, tell an administrator: the fault is not in the text.',
    ],
    who: 'Publishers; where the fault is in the installation, administrators.',
    waive: 'No.',
  },
  corrections: {
    what: 'A published text is to be changed, taken back or judged after the fact, and something that readers or colleagues must be told is lacking.',
    why: 'Readers who have read the old words are told what was wrong. Nothing that was published changes silently, and no retraction hangs on one person.',
    steps: [
      'Say what kind of change it is: an update, a correction, or a minor edit such as a spelling mistake.',
      'For a correction, write in two sentences what was wrong and what is right.',
      'For a retraction one person proposes and another confirms.',
      'If a translation was corrected, compare the two texts and decide about yours.',
    ],
    who: 'Editors and publishers; a retraction needs two of them.',
    waive:
      'A note about a translation can be dismissed by an editor with a reason. The words for readers cannot be left out.',
  },
  works: {
    what: 'A work in the list of sources could not be found, changed, brought in or merged like this.',
    why: 'Each work stands in the list once, so that one correction reaches every text that cites it.',
    steps: [
      'Open Sources → All works and look for the work by title or address.',
      'If it is there twice, choose both under Duplicates and merge them.',
      'If it is there once, use that one.',
    ],
    who: 'Whoever writes, reviews or edits brings works in; editors, publishers and fact-checkers merge them.',
    waive: 'No.',
  },
};
