/** The reader's choice: as the system has it, light or dark. It holds on all pages, and in all windows at once. */
const root = document.documentElement;
const choice = document.querySelector('.theme-choice');

/** The frame of the window is coloured as the page is; its two colours stand in the head, light and dark. */
const colourWindow = () => {
  const { theme } = root.dataset;
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
    const own = meta.dataset.for;
    meta.media = theme ? (theme === own ? 'all' : 'not all') : `(prefers-color-scheme: ${own})`;
  }
};

const apply = (theme) => {
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  colourWindow();
};

const keep = (theme) => {
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    // the choice holds for this page only
  }
};

if (choice) {
  const select = choice.querySelector('select');
  const show = () => {
    select.value = root.dataset.theme ?? '';
  };
  colourWindow();
  show();
  choice.dataset.ready = '';
  select.addEventListener('change', () => {
    apply(select.value);
    keep(select.value);
  });
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== 'theme') return;
    apply(newValue === 'dark' || newValue === 'light' ? newValue : '');
    show();
  });
  // A page that comes back from the browser's memory may be older than the choice.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    try {
      apply(localStorage.getItem('theme') ?? '');
    } catch {
      return;
    }
    show();
  });
}
