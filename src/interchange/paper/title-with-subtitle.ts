/** In one line, as reference managers keep it: `The wells: What a rope can tell`, without a second mark behind one. */
export const titleWithSubtitle = (title: string, subtitle: string | undefined): string =>
  subtitle ? `${title}${/[.:!?…]$/.test(title) ? '' : ':'} ${subtitle}` : title;
