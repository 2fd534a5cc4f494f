import type { Setting } from '../setting';

/** As the system has it, light or dark. Shown by our module: without it the choice could do nothing. */
export const ThemeChoice = ({ setting: { say } }: { setting: Setting }) => (
  <label className="theme-choice" suppressHydrationWarning>
    <span className="visually-hidden">{say.theme}</span>
    <select autoComplete="off" suppressHydrationWarning>
      <option value="">{say.themeOfSystem}</option>
      <option value="light">{say.themeLight}</option>
      <option value="dark">{say.themeDark}</option>
    </select>
  </label>
);
