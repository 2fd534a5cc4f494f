const sourceSerif = (style) => `source-serif/WOFF2/VAR/SourceSerif4Variable-${style}.ttf.woff2`;
const expo = (family, cut) => {
  const name = family === 'pt-serif' ? 'PTSerif' : 'Literata';
  return `@expo-google-fonts/${family}/${cut}/${name}_${cut}.ttf`;
};

const everywhere = [
  'latin',
  'letters',
  'accents',
  'latin-ext',
  'cyrillic',
  'cyrillic-ext',
  'greek',
];
const often = ['latin', 'letters', 'accents', 'latin-ext', 'cyrillic', 'cyrillic-ext'];
const seldom = ['latin', 'accents', 'cyrillic'];

const adobe =
  'Copyright 2014 - 2023 Adobe (http://www.adobe.com/). Modified version, under another name, of a font with a Reserved Font Name.';
const literata =
  'Copyright 2017 The Literata Project Authors (https://github.com/googlefonts/literata)';
const paratype =
  'Copyright (c) 2010, ParaType Ltd. (http://www.paratype.com/public). Modified version, under another name, of a font with Reserved Font Names.';

/** 16 px of text are its optical size. The light end of the axis is for titles, in the same file as the text. */
const text = { opsz: 16 };
const roman = { ...text, wght: { min: 300, max: 400, default: 400 } };

/**
 * Every face that the site has. `weight` is the name of its file. A name that its makers reserve may not stay on a cut of
 * ours (OFL 1.1, condition 3), hence Ibidem Serif and Ibidem Book.
 */
export const faces = [
  ...[
    { weight: '300-400', style: 'normal', axes: roman, parts: everywhere },
    { weight: '400', style: 'italic', axes: { ...text, wght: 400 }, parts: often },
    { weight: '600', style: 'normal', axes: { ...text, wght: 600 }, parts: seldom },
    { weight: '600', style: 'italic', axes: { ...text, wght: 600 }, parts: seldom },
  ].map((face) => ({
    ...face,
    family: 'serif',
    name: 'Ibidem Serif',
    copyright: adobe,
    source: sourceSerif(face.style === 'italic' ? 'Italic' : 'Roman'),
  })),
  ...[
    ['400', 'normal', '400Regular', often],
    ['400', 'italic', '400Regular_Italic', often],
    ['600', 'normal', '600SemiBold', seldom],
    ['600', 'italic', '600SemiBold_Italic', seldom],
  ].map(([weight, style, cut, parts]) => ({
    family: 'literata',
    name: 'Literata',
    copyright: literata,
    source: expo('literata', cut),
    weight,
    style,
    parts,
  })),
  ...[
    ['400', 'normal', '400Regular', often],
    ['400', 'italic', '400Regular_Italic', often],
    ['700', 'normal', '700Bold', seldom],
    ['700', 'italic', '700Bold_Italic', seldom],
  ].map(([weight, style, cut, parts]) => ({
    family: 'book',
    name: 'Ibidem Book',
    copyright: paratype,
    source: expo('pt-serif', cut),
    weight,
    style,
    parts,
  })),
];
