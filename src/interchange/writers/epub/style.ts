/** The reader's own font and size stand; what is set here is what a printed journal would set. */
export const epubStyle = `
body { margin: 0 5%; line-height: 1.5; hyphens: auto; -epub-hyphens: auto; widows: 2; orphans: 2; }
h1, h2, h3 { line-height: 1.2; text-align: left; hyphens: none; -epub-hyphens: none; break-after: avoid; page-break-after: avoid; }
h1 { margin: 1em 0 0.4em; font-size: 1.7em; font-weight: normal; }
h2 { margin: 2em 0 0.6em; font-size: 1.25em; font-weight: bold; }
h3 { margin: 1.5em 0 0.5em; font-size: 1em; font-style: italic; font-weight: normal; }
p { margin: 0 0 0.7em; }
.dateline { margin-top: 2em; font-size: 0.8em; letter-spacing: 0.02em; }
.subtitle { font-size: 1.2em; line-height: 1.3; }
.standfirst { margin: 1em 0; font-size: 1.1em; font-style: italic; line-height: 1.4; }
.byline { margin: 0 0 0.3em; font-size: 0.9em; }
.orcid { font-size: 0.85em; }
.notice { margin: 1em 0; padding: 0.6em 0.9em; border: 1px solid; }
.key-points { margin: 1.5em 0; padding: 0.6em 0; border-top: 1px solid; border-bottom: 1px solid; }
blockquote { margin: 1em 0 1em 1.5em; font-size: 0.95em; }
.pullquote { margin: 1.5em 0; padding-left: 1em; border-left: 3px solid; font-size: 1.2em; line-height: 1.35; }
.pullquote .attribution { font-size: 0.75em; }
.box { margin: 1.5em 0; padding: 0.6em 0.9em; border: 1px solid; }
figure { margin: 1.5em 0; break-inside: avoid; page-break-inside: avoid; }
img { display: block; max-width: 100%; height: auto; margin: 0 auto; }
figcaption { margin-top: 0.5em; font-size: 0.8em; line-height: 1.4; }
table { margin: 1.5em 0; border-collapse: collapse; font-size: 0.85em; font-variant-numeric: tabular-nums; }
th, td { padding: 0.25em 0.6em; border-bottom: 1px solid; text-align: left; vertical-align: top; }
td.number, th.number { text-align: right; }
thead th { border-bottom-width: 2px; }
sup { font-size: 0.7em; line-height: 0; }
a { text-decoration: none; }
section { margin-top: 2.5em; font-size: 0.88em; overflow-wrap: break-word; }
section a { text-decoration: underline; }
.references ul { margin: 0; padding: 0; list-style: none; }
.references li { margin: 0 0 0.5em; padding-left: 1.5em; text-indent: -1.5em; }
dt { margin-top: 0.6em; font-weight: bold; }
dd { margin: 0; }
`.trimStart();
