export const citationGuards = {
  'link-unchecked': {
    message: 'Nobody has checked the link to “{title}” ({url}), cited on “{words}”.',
    fix: 'Checking takes a moment after a link is added: wait, then try again, or check it from the source’s page.',
  },
  'link-broken': {
    message: 'The page “{title}” ({url}), cited on “{words}”, does not open.',
    fix: 'Correct the address, upload a copy of the page, or let it stand as it is, with a reason.',
  },
  'link-blocked': {
    message: 'The site of “{title}” ({url}), cited on “{words}”, does not let us look at the page.',
    fix: 'Open it yourself and upload a copy, or let it stand as it is, with a reason.',
  },
  'copy-missing': {
    message: 'No copy of “{title}” ({url}), cited on “{words}”, is kept yet.',
    fix: 'Copies are made in the background: wait, then try again, or upload one on the source’s page.',
  },
  'copy-refused': {
    message: 'We cannot make a copy of “{title}” ({url}), cited on “{words}”.',
    fix: 'Save the page yourself and upload it as a copy, or let it stand without one, with a reason.',
  },
  'copy-worthless': {
    message:
      'No copy shows “{title}” ({url}), cited on “{words}”: what came is not the page but {cause}.',
    fix: 'Save the page in your browser and upload it as a copy, correct the address, or let it stand without a copy, with a reason.',
  },
  'quotation-unchecked': {
    message: 'The words quoted on “{words}” have not been looked for in the source yet.',
    fix: 'They are looked for as soon as a copy of the source is kept: wait, or upload a copy.',
  },
  'quotation-differs': {
    message: 'The words quoted on “{words}” differ from those of the source.',
    fix: 'Open the citation, see the difference, and correct the quotation.',
  },
  'quotation-not-found': {
    message: 'The words quoted on “{words}” are not found in the copy of the source.',
    fix: 'Quote the source word for word, cite the source that says it, or upload a copy that holds the words.',
  },
  'quotation-unreadable': {
    message: 'The copy of the source quoted on “{words}” has no text to look in.',
    fix: 'Upload a copy with text, such as a PDF with a text layer.',
  },
};

export const workflow = {
  'not-entitled': {
    message: '“{event}” is not yours to do here.',
    fix: 'Ask a colleague whose role allows it, or an administrator to change your role.',
  },
  'not-logged-in': {
    message: 'You are not logged in.',
    fix: 'Log in to the desk, or send an API key.',
  },
  'log-not-theirs': {
    message: 'The log of the whole publication is for editors, publishers and administrators.',
    fix: 'Ask for the log of one article.',
  },
  'wrong-state': {
    message: '“{event}” is not possible now: the state of this edition is “{state}”.',
    fix: 'Reload the page to see what has happened meanwhile.',
  },
  'article-without-edition': {
    message: 'This article has no edition yet.',
    fix: 'Save the article first.',
  },
  'article-not-found': {
    message: 'There is no such article.',
    fix: 'Check the address, or look in the list of articles.',
  },
  'event-unknown': { message: '“{name}” is not something that can be done with an article.' },
  'stale-revision': {
    message: 'Somebody changed the article since you loaded it.',
    fix: 'See what changed, and decide again.',
  },
  'stage-not-theirs': {
    message: 'No stage of the review that is open is yours to approve.',
    fix: 'Leave it to the people of that stage, or ask an editor to name you for it.',
  },
  'stage-complete': {
    message: 'The stage of the review that is yours already has the approvals that it needs.',
    fix: 'Nothing is left for you to do here; the review waits for another stage.',
  },
  'redirect-unknown': {
    message: 'There is no page at {path} to lead readers to.',
    fix: 'Give the path of a page of this publication, such as /articles/another-one, or leave it empty.',
  },
  'redirect-circular': {
    message: '{path} leads back to the very page that is to be removed.',
    fix: 'Choose another page, or leave it empty.',
  },
  'title-missing': { message: 'The article has no title.', fix: 'Write a title.' },
  'slug-missing': {
    message: 'The article has no web address.',
    fix: 'Fill in “Address”: a few words of the title, in Latin letters, joined by hyphens.',
  },
  'kind-missing': {
    message: 'The article has no kind.',
    fix: 'Choose one: analysis, commentary, report…',
  },
  'language-missing': {
    message: 'The language of the article is not set.',
    fix: 'Choose the language.',
  },
  'body-missing': { message: 'The article has no text.', fix: 'Write or paste the text.' },
  'bylines-missing': {
    message: 'Nobody is named as the author.',
    fix: 'Add a byline and choose an author.',
  },
  'slug-impossible': {
    message: 'The web address has letters or signs that an address cannot have, or is too long.',
    fix: 'Use lower-case Latin letters, digits and single hyphens, at most 200 of them.',
  },
  'original-date-impossible': {
    message: 'The date of the first publication elsewhere is not a date.',
    fix: 'Write year, month and day, such as 2025-06-10, or leave it empty.',
  },
  'series-position-impossible': {
    message: 'The number in the series is not a whole number from 1 on.',
    fix: 'Write 1, 2, 3 and so on, or leave it empty.',
  },
  'not-frozen': {
    message: 'The text could not be turned into a document.',
    fix: 'Save the article and try again; if it happens again, tell an administrator.',
  },
  'citation-unresolved': {
    message: 'The citation on “{words}” has no source.',
    fix: 'Open the citation and choose a source, or waive it with a reason.',
  },
  'citation-proposed': {
    message: 'The source proposed for “{words}” has not been confirmed.',
    fix: 'Open the citation, compare the source with the text, and confirm or replace it.',
  },
  'hash-missing': {
    message: 'It is not said which version of the text this decision is about.',
    fix: 'Send `expectedHash`, the hash of the document that you saw.',
  },
  'stale-hash': {
    message: 'The text has changed since you looked at it.',
    fix: 'Reload the page, see what has changed, and decide again.',
  },
  'document-altered': {
    message:
      'The stored document does not match its fingerprint: it was altered outside the publication.',
    fix: 'Do not publish it. Tell an administrator; reopening and submitting again builds it anew.',
  },
  'not-approved-hash': {
    message: 'This version of the text is not the one that was approved.',
    fix: 'Reopen the edition and submit it for review again.',
  },
  'quorum-lacking': {
    message: 'The stage “{stage}” lacks an approval that counts.',
    fix: 'Ask a reviewer who did not work on the text; if nobody can, reopen the edition.',
  },
  'checklist-open': {
    message: 'Not confirmed yet: “{item}”.',
    fix: 'Check it, tick it, and approve again.',
  },
  'comment-blocks': {
    message: 'A comment that blocks approval is still open: “{words}”.',
    fix: 'Answer it and mark it as resolved.',
  },
  'already-decided': {
    message: 'A reviewer has already approved in this round, so it cannot be recalled.',
    fix: 'Ask the reviewer to request changes.',
  },
  'reason-missing': { message: 'A reason is needed.', fix: 'Say in a sentence why.' },
  'reason-over-notice': {
    message: 'The present edition carries the notice “{state}”; replacing it needs a reason.',
    fix: 'Say in a sentence why readers get a new edition now.',
  },
  'contributor-decides': {
    message: 'You have worked on this edition, so somebody else must approve it.',
    fix: 'Ask a reviewer who did not change the text or its citations.',
  },
  'approved-already': {
    message: 'You have already approved this stage.',
    fix: 'Another reviewer is needed.',
  },
  'edition-already-open': {
    message: 'A new edition of this article is already being worked on.',
    fix: 'Continue that one, or discard it first.',
  },
  'article-removed': {
    message: 'This article was removed for legal reasons and cannot have a new edition.',
    fix: 'Write a new article.',
  },
  'edition-kind': {
    message: 'It is not said what kind of edition this is.',
    fix: 'Choose: an update, a correction, or a minor edit.',
  },
  'correction-note-missing': {
    message: 'A correction needs a public note.',
    fix: 'Tell the readers what was wrong and what is right.',
  },
  'public-note-missing': {
    message: 'Readers need an explanation.',
    fix: 'Write the note that they will see.',
  },
  'publication-broke': {
    message:
      'The publication broke off, again and again, because of a fault that is not in the text.',
    fix: 'Publish it by hand; if that fails too, ask whoever runs the server to look into its log.',
  },
  'schedule-not-future': {
    message: 'The time of publication must lie in the future and name its time zone.',
    fix: 'Choose a later time.',
  },
  'kind-under-review': {
    message: 'The kind of an article decides who reviews it, so it stays as it is under review.',
    fix: 'Have the text returned to its authors, change the kind, and submit it again.',
  },
  'not-due-yet': {
    message: 'The time for which this edition is scheduled has not come.',
    fix: 'Wait until then, or have a publisher publish it now.',
  },
  'no-review-due': {
    message: 'This edition was reviewed before its publication; nothing is left to confirm.',
  },
  'forcer-ratifies': {
    message: 'You published this edition without review, so somebody else must confirm it.',
    fix: 'Ask a reviewer who did not work on the text.',
  },
  'retraction-not-proposed': {
    message: 'Nobody has proposed to retract this edition.',
    fix: 'A publisher proposes it first, with a notice for the readers.',
  },
  'retraction-needs-another': {
    message: 'You proposed this retraction, so somebody else must confirm it.',
    fix: 'Ask another publisher or an editor.',
  },
  'address-taken': {
    message: 'The address “{path}” already belongs to something else.',
    fix: 'Choose another address for the article; an approved edition is reopened for that.',
  },
  'lost-race': {
    message: 'Somebody else changed this edition at the same moment.',
    fix: 'Reload the page and see what they did.',
  },
  'text-not-editable': {
    message: 'The text cannot be changed now: the state of this edition is “{state}”.',
    fix: 'Reopen the edition, or start a new one.',
  },
  'text-not-yours': {
    message: 'You may not change this text while its state is “{state}”.',
    fix: 'Ask its author or an editor.',
  },
  'address-fixed': {
    message: 'The address and language of a published article stay as they are.',
    fix: 'Put the old ones back. Readers keep the links they have.',
  },
  'autosave-under-review': {
    message:
      'Under review nothing is saved by itself, because every change costs the approvals given.',
    fix: 'Press “Save” when you mean it.',
  },
};

export const publicLife = {
  'translation-corrected': {
    message:
      'This text in another language, “{title}”, was corrected. Its readers are told: “{note}”.',
    fix: 'Compare the two. Correct this text too in a new edition, or dismiss this with a reason.',
  },
  'translation-retracted': {
    message:
      'This text in another language, “{title}”, was retracted. Its readers are told: “{note}”.',
    fix: 'Retract or correct this text too, or dismiss this with a reason.',
  },
  'finding-closed-by-editor': {
    message: 'Only an editor may dismiss this.',
    fix: 'Ask an editor.',
  },
  'finding-not-found': { message: 'Nothing of that kind was noted on this article.' },
  'finding-closed': {
    message: 'Somebody has settled this already.',
    fix: 'Reload the page to see what was said.',
  },
  'minor-edit-noted': {
    message: 'A minor edit has no public note.',
    fix: 'Leave the note out, or make it an update or a correction.',
  },
  'note-approved': {
    message: 'A reviewer has approved the edition with its note as it stands.',
    fix: 'Ask for changes first; then the note can be changed and is reviewed with the text.',
  },
};
