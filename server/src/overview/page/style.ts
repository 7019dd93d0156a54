/**
 * The look of the page. In VS Code its own colours; in a browser or on paper the system's. The four voices differ by pattern as well as by
 * colour, and where colours are forced, by pattern and outline alone.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --text: var(--vscode-editor-foreground, CanvasText);
  --paper: var(--vscode-editor-background, Canvas);
  --line: var(--vscode-editorWidget-border, color-mix(in srgb, CanvasText 25%, Canvas));
  --link: var(--vscode-textLink-foreground, LinkText);
  --named: var(--vscode-charts-blue, #1a6fb0);
  --document: var(--vscode-charts-green, #2f7d4f);
  --unnamed: var(--vscode-charts-orange, #b5651d);
  --own: var(--vscode-descriptionForeground, GrayText);
  --ask: var(--vscode-editorWarning-foreground, #9a6700);
}
body { font: var(--vscode-font-size, 1rem)/1.45 var(--vscode-font-family, system-ui, sans-serif); color: var(--text); background: var(--paper); margin: 0; padding: 0 1.25em 2em; }
main { max-width: 110em; margin: 0 auto; }
main > :not(section) { max-width: 70em; }
h1 { font-size: 1.4em; line-height: 1.25; margin: 1em 0 .3em; }
h2 { font-size: 1.1em; margin: 1.6em 0 .4em; }
.summary { font-size: 1.05em; margin: 0 0 1em; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .2em 1.4em; padding: 0; margin: 0 0 .7em; }
.swatch { display: inline-block; width: 1.3em; height: .8em; vertical-align: baseline; }
.colours { margin: -.3em 0 .9em; }
.source { font-weight: bold; color: var(--vscode-byline-sourceForeground); }
.cue { text-decoration: underline 2px var(--vscode-byline-cueUnderline); }
.content { background: var(--vscode-byline-contentBackground); border: 1px solid var(--vscode-byline-contentBorder, transparent); }
.thought { background: var(--vscode-byline-thoughtBackground); border: 1px dashed var(--vscode-byline-thoughtBorder, transparent); }
.strip { display: flex; flex-wrap: wrap; gap: 3px 2px; }
.cell { position: relative; flex: 0 0 auto; height: 1.5em; padding: 0; margin: 0; color: inherit; }
button.cell { cursor: pointer; }
.cell.section { margin-left: .8em; }
.cell.here { outline: 2px solid var(--vscode-focusBorder, Highlight); outline-offset: 1px; }
.swatch, .cell { box-sizing: border-box; border: 1px solid var(--shade); background: var(--paper); }
.named { --shade: var(--named); }
.document { --shade: var(--document); }
.unnamed { --shade: var(--unnamed); }
.own { --shade: var(--own); }
.cell.named, .swatch.named, .bar.named { background: var(--shade); }
.cell.document, .swatch.document, .bar.document { background: repeating-linear-gradient(0deg, var(--shade) 0 2px, var(--paper) 2px 4px); }
.cell.unnamed, .swatch.unnamed, .bar.unnamed { background: repeating-linear-gradient(45deg, var(--shade) 0 2px, var(--paper) 2px 5px); }
.dot { position: absolute; left: 50%; top: -.2em; width: .5em; height: .5em; margin-left: -.25em; border-radius: 50%; background: var(--ask); border: 1px solid var(--paper); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; font-weight: normal; vertical-align: top; padding: .3em .7em .3em 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
thead th { font-weight: 600; overflow-wrap: normal; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.log { container-type: inline-size; }
.claims .claim { min-width: 14em; }
.claims small { display: block; font-style: italic; }
.claims .line, .claims .date { white-space: nowrap; }
select, textarea { font: inherit; color: var(--vscode-input-foreground, FieldText); background: var(--vscode-input-background, Field); border: 1px solid var(--vscode-input-border, var(--line)); padding: .15em .3em; max-width: 100%; box-sizing: border-box; }
textarea { width: 100%; min-width: 8em; resize: vertical; field-sizing: content; }
textarea::placeholder, input::placeholder { color: var(--vscode-input-placeholderForeground, GrayText); }
.states { display: flex; flex-wrap: wrap; gap: .2em .9em; border: 0; padding: 0; margin: 0; }
/* Where ten columns have no room, a claim is a card: what it says, and below it one line for each part. */
@container (max-width: 75em) {
  .claims, .claims tbody { display: block; }
  .claims thead tr { display: flex; flex-wrap: wrap; gap: 0 1em; }
  .claims thead th { border: 0; padding-right: 0; }
  .claims tbody tr { display: grid; grid-template-columns: 2.2em minmax(0, 3fr) minmax(0, 1.3fr) minmax(0, 1.7fr) 7em; gap: .1em .9em; padding: .5em 0; border-bottom: 1px solid var(--line); }
  .claims tbody td { border: 0; padding: 0; }
  .claims .claim { min-width: 0; }
  .claims tbody td:empty { display: none; }
  .claims .line { grid-area: 1 / 1; }
  .claims .claim { grid-area: 1 / 2 / 2 / 5; }
  .claims .state { grid-area: 1 / 5; }
  .claims .who { grid-area: 2 / 2; font-weight: 600; }
  .claims .how { grid-area: 2 / 3; }
  .claims .kind { grid-area: 2 / 4; }
  .claims .date { grid-area: 2 / 5; }
  .claims .asked { grid-area: 3 / 2 / 4 / 6; }
  .claims .note { grid-area: 4 / 2 / 5 / 4; }
  .claims .evidence { grid-area: 4 / 4 / 5 / 6; }
}
.question { text-decoration: underline wavy 1px var(--ask); text-underline-offset: .2em; }
.bars { width: 30%; white-space: nowrap; }
.bar { display: inline-block; height: .8em; }
.pale { opacity: .5; }
button.link { font: inherit; color: var(--link); background: none; border: 0; padding: 0; text-align: inherit; cursor: pointer; }
a { color: var(--link); }
button.fix { margin-left: .6em; }
button.link:hover { text-decoration: underline; }
button.link[aria-pressed="true"] { font-weight: 600; text-decoration: underline; }
:focus-visible { outline: 2px solid var(--vscode-focusBorder, Highlight); outline-offset: 1px; }
.filters { display: flex; flex-wrap: wrap; align-items: center; gap: .4em 1.4em; }
input[type="search"] { font: inherit; color: var(--vscode-input-foreground, FieldText); background: var(--vscode-input-background, Field); border: 1px solid var(--vscode-input-border, var(--line)); padding: .2em .5em; width: 16em; max-width: 100%; }
@media (max-width: 34em) {
  .speakers .bars, .speakers thead td { display: none; }
  .speakers th, .speakers td { padding-right: .4em; }
  .speakers tbody th, .speakers tbody td { overflow-wrap: anywhere; }
  textarea { min-width: 0; }
}
@media (forced-colors: active) {
  .cell, .swatch, .bar, .dot { forced-color-adjust: none; }
  :root { --named: CanvasText; --document: CanvasText; --unnamed: CanvasText; --own: CanvasText; --ask: Highlight; --paper: Canvas; }
}
@media print { body { padding: 0; } tr, .cell { break-inside: avoid; } .cell, .swatch, .bar { print-color-adjust: exact; } }
`;
