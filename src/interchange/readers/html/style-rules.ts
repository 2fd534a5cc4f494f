/** What a style says about characters, as far as a text here has it. */
export type CharacterStyle = {
  bold?: boolean;
  italic?: boolean;
  struck?: boolean;
  raised?: 'sup' | 'sub';
};

/** Reads `font-weight: 700; …`. */
export const characterStyle = (declarations: string): CharacterStyle => {
  const style: CharacterStyle = {};
  for (const [, name = '', value = ''] of declarations.matchAll(/([\w-]+)\s*:\s*([^;]+)/g)) {
    const said = value.trim().toLowerCase();
    switch (name.toLowerCase()) {
      case 'font-weight':
        style.bold = said.startsWith('bold') || Number(said) >= 600;
        break;
      case 'font-style':
        style.italic = said.startsWith('italic') || said.startsWith('oblique');
        break;
      case 'text-decoration':
      case 'text-decoration-line':
        style.struck = said.includes('line-through');
        break;
      case 'vertical-align':
        if (said === 'super') style.raised = 'sup';
        if (said === 'sub') style.raised = 'sub';
    }
  }
  return style;
};

/** The rules of style sheets for classes, e.g. Google's `.c3{font-weight:700}`. Other selectors do not make text. */
export const classStyles = (sheets: readonly string[]): ReadonlyMap<string, CharacterStyle> => {
  const styles = new Map<string, CharacterStyle>();
  for (const sheet of sheets) {
    for (const [, selectors = '', declarations = ''] of sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      for (const selector of selectors.split(',')) {
        const name = /^\s*(?:span)?\.([\w-]+)\s*$/.exec(selector)?.[1];
        if (name === undefined) continue;
        styles.set(name, { ...styles.get(name), ...characterStyle(declarations) });
      }
    }
  }
  return styles;
};
