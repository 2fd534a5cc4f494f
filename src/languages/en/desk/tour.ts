/** The tour of the desk for whoever is new: what matters to each role, beside the thing itself. */
export const tour = {
  'tour.at': '{{at}} of {{of}}',
  'tour.next': 'Next',
  'tour.back': 'Back',
  'tour.done': 'Begin',
  'tour.skip': 'Skip the tour',
  'tour.again': 'Show the tour again',
  'tour.find.title': 'Find or do',
  'tour.writer.new':
    'Write here, or import a Word file: its footnotes become citations by themselves.',
  'tour.writer.next':
    'What waits for you: sources to find, questions to answer, changes that were asked for. Each button says the next step.',
  'tour.writer.sources':
    'Each claim gets its source here. Pages that vanish or change are found for you.',
  'tour.reviewer.next':
    'Texts that wait for your review, late ones first. The button opens the text with what changed since you last read it.',
  'tour.reviewer.stands':
    'Every open text by its state. Whoever worked on one does not approve it.',
  'tour.reviewer.inbox':
    'Answers to your comments come here. You choose which come by e-mail as well.',
  'tour.fact-checker.next': 'Texts whose facts you check, late ones first.',
  'tour.fact-checker.sources':
    'Sources to confirm, broken and changed pages, missing copies: grouped, with one step for many.',
  'tour.fact-checker.inbox':
    'Answers to your questions come here. You choose which come by e-mail as well.',
  'tour.editor.next':
    'What needs an editor: reviews to assign, questions, broken sources. The oldest stand first.',
  'tour.editor.stands':
    'Every open text with its age and what blocks it. On the board you move them from state to state.',
  'tour.editor.calendar':
    'What goes out, what is planned, what is due. Move it to another day; the hour stays.',
  'tour.publisher.next':
    'Approved texts that wait for you: publish them at once, or at an hour that you choose.',
  'tour.publisher.calendar': 'What goes out on which day, by the publication’s clocks.',
  'tour.publisher.log': 'Who did what and when, and reports about time, sources and corrections.',
  'tour.administrator.settings':
    'Accounts and roles, the editorial policy, name and look, keys for programs, and help.',
  'tour.administrator.stands': 'Every open text of the team, with its age and what blocks it.',
  'tour.administrator.log':
    'Every step with a text, and every change of a setting, with who made it.',
  'tour.everybody.find':
    'Any article, source, person or setting by a few letters: Ctrl+K. The key ? shows the keys of a page; help is in the settings.',
} as const;
