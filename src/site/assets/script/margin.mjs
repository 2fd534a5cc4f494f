/**
 * Notes beside their lines. The style sheet puts each at its line or under the one before. Where many come together the
 * last would drift from its line: then the longest are cut, and what still has no room waits under its number.
 */
const farthest = 9; // lines of a note
const cutTo = 2;
const between = 1.42; // ems, as in the style sheet

const fit = () => {
  const notes = [...document.querySelectorAll('.sidenote')];
  for (const note of notes) {
    note.classList.remove('cut', 'away');
    note.style.webkitLineClamp = '';
  }
  if (!notes[0]?.getClientRects().length) return;
  const { fontSize, lineHeight } = getComputedStyle(notes[0]);
  const line = parseFloat(lineHeight);
  const gap = parseFloat(fontSize) * between;
  const boxes = notes.map((note) => ({
    note,
    at: note.previousElementSibling.getBoundingClientRect().top,
    height: note.offsetHeight,
  }));
  let end = -Infinity;
  let group = []; // those that push each other down
  for (const box of boxes) {
    if (end <= box.at) group = [];
    group.push(box);
    while ((end = endOf(group, gap)) - box.height - box.at > line * farthest) {
      const longest = group.reduce((one, other) => (other.height > one.height ? other : one));
      if (longest.height > line * cutTo + 1) {
        longest.height = line * cutTo;
        longest.isCut = true;
      } else {
        box.isAway = true;
        group.pop();
        end = endOf(group, gap) + gap;
        break;
      }
    }
  }
  let below = Infinity;
  for (const { note, top, isCut, isAway } of boxes.reverse()) {
    note.classList.toggle('cut', Boolean(isCut));
    note.classList.toggle('away', Boolean(isAway));
    // As many lines as there is room for.
    note.style.webkitLineClamp = isCut
      ? Math.max(cutTo, Math.floor((below - gap - top) / line))
      : '';
    if (!isAway) below = top;
  }
};

/** Gives each of a group its place, and says where the last ends. */
const endOf = (group, gap) =>
  group.reduce((end, box) => {
    box.top = Math.max(end + gap, box.at);
    return box.top + box.height;
  }, -Infinity);

const text = document.querySelector('.body');
if (text?.querySelector('.sidenote')) new ResizeObserver(fit).observe(text);

/** Whoever copies a passage wants its words, not the notes that stand among them. */
document.addEventListener('copy', () => {
  const { anchorNode, focusNode } = getSelection();
  const [from, to] = [anchorNode, focusNode].map((node) =>
    node?.parentElement?.closest('.sidenote'),
  );
  if (from && from === to) return;
  document.body.classList.add('copying');
  setTimeout(() => document.body.classList.remove('copying'));
});
