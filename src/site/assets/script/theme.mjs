/** Light or dark, as the reader chose: applied before anything is painted. */
const root = document.documentElement;

const storedTheme = () => {
  try {
    return localStorage.getItem('theme');
  } catch {
    return null; // storage may be forbidden
  }
};

const applyTheme = (theme) => {
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
};

const isDark = () =>
  (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : '')) ===
  'dark';

const wireTheme = () => {
  const button = document.querySelector('.theme-switch');
  if (!button) return;
  const label = () => {
    button.textContent = isDark() ? button.dataset.toLight : button.dataset.toDark;
  };
  label();
  button.hidden = false;
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', label);
  button.addEventListener('click', () => {
    applyTheme(isDark() ? 'light' : 'dark');
    label();
    try {
      localStorage.setItem('theme', root.dataset.theme);
    } catch {
      // the choice holds for this page only
    }
  });
};

applyTheme(storedTheme());
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', wireTheme);
else wireTheme();
