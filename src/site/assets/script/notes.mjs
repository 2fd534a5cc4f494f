/** Notes open in place where the margin has no room for them. */
let card = null;
let opener = null;
let timer = 0;

const close = () => {
  clearTimeout(timer);
  card?.remove();
  opener?.removeAttribute('aria-expanded');
  card = opener = null;
};

/** The whole note stands beside the line already. */
const inMargin = (marker) => {
  const side = marker.nextElementSibling;
  return (
    side?.classList.contains('sidenote') &&
    side.getClientRects().length > 0 &&
    side.scrollHeight <= side.clientHeight + 1
  );
};

/** Under the number, or above it where there is more room; never beyond the column. */
const place = () => {
  const column = opener.closest('article').getBoundingClientRect();
  const at = opener.getBoundingClientRect();
  const width = Math.min(column.width, 440);
  const left = Math.max(column.left, Math.min(at.left - width / 2, column.right - width));
  card.style.width = `${width}px`;
  const below = innerHeight - at.bottom - 28;
  const isAbove = card.offsetHeight > below && at.top > below;
  card.style.maxHeight = `${Math.max(160, isAbove ? at.top - 28 : below)}px`;
  const top = isAbove ? at.top - card.offsetHeight - 14 : at.bottom + 14;
  card.style.left = `${left - column.left}px`;
  card.style.top = `${top - column.top}px`;
  if (card.scrollHeight > card.clientHeight) card.tabIndex = 0; // keys scroll what has the focus
};

const open = (marker) => {
  clearTimeout(timer);
  if (opener === marker) return;
  close();
  const note = document.getElementById(decodeURIComponent(marker.hash.slice(1)));
  if (!note || inMargin(marker)) return;
  opener = marker;
  card = document.createElement('span');
  card.className = 'note-card';
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', marker.getAttribute('aria-label'));
  const shut = document.createElement('button');
  shut.type = 'button';
  shut.textContent = '×';
  shut.setAttribute('aria-label', document.body.dataset.close);
  shut.addEventListener('click', dismiss);
  card.append(shut, ...note.cloneNode(true).childNodes);
  card.querySelector('.back-links')?.remove();
  marker.setAttribute('aria-expanded', 'true');
  marker.after(card);
  place();
};

/** Closes and gives the focus back to the marker. */
const dismiss = () => {
  const marker = opener;
  close();
  marker?.focus({ preventScroll: true });
  clearTimeout(timer);
  close(); // the focus that came back must not open it again
};

const markerAt = (target) => target.closest?.('.marker');

const wireNotes = () => {
  document.addEventListener('click', (event) => {
    if (event.target.closest('a:not(.marker)')) return;
    // A note in the margin that is cut opens as its number does.
    const marker =
      markerAt(event.target) ?? event.target.closest('.sidenote')?.previousElementSibling;
    if (marker && !inMargin(marker)) {
      event.preventDefault();
      open(marker);
      card?.focus({ preventScroll: true });
    } else if (!card?.contains(event.target)) close();
  });
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    const marker = markerAt(event.target);
    clearTimeout(timer);
    if (marker) timer = setTimeout(open, 120, marker);
    else if (card && !card.contains(event.target) && !card.contains(document.activeElement))
      timer = setTimeout(close, 300);
  });
  document.addEventListener('focusin', (event) => {
    const marker = markerAt(event.target);
    if (marker?.matches(':focus-visible')) open(marker);
    else if (!card?.contains(event.target)) close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && card) dismiss();
  });
  addEventListener('resize', close);
};

wireNotes();
