/** The look of the officer’s page: that of the elements, on a page of its own. */
export const OFFICER_STYLE = `:root {
  color-scheme: light dark;
  --paper: #fbfbf9; --ink: #1d2528; --muted: #566066; --line: #d5d9da; --control: #7c868b; --tint: #f1f3f3;
  --accent: #1f4f8f; --on-accent: #fff; --good: #1c6b3a; --urgent: #9a4a0f; --bad: #a3272c; --radius: 0.6em;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171b1d; --ink: #e7ebec; --muted: #a9b3b7; --line: #384146; --control: #7f8a8f; --tint: #20262a;
    --accent: #8ab8f5; --on-accent: #10202f; --good: #86cf9f; --urgent: #eba66e; --bad: #f2989b;
  }
}
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 100%/1.5 system-ui, 'Segoe UI', 'Noto Sans', sans-serif; overflow-wrap: anywhere; }
.band, main { max-width: 76em; margin-inline: auto; padding-inline: clamp(1em, 4vw, 2em); }
main { padding-block: 1.5em 4em; }
main:focus { outline: none; }
.skip { position: absolute; inset-block-start: -5em; background: var(--paper); padding: 0.5em 1em; }
.skip:focus { inset-block-start: 0.5em; }
header.site { border-block-end: 1px solid var(--line); }
.band { display: flex; flex-wrap: wrap; gap: 0.4em 1.5em; align-items: center; padding-block: 0.7em; }
.brand { margin-inline-end: auto; color: inherit; text-decoration: none; }
.brand span, .muted, .help { color: var(--muted); }
.signed-in { display: flex; gap: 0.8em; align-items: center; }
.languages { display: flex; gap: 0.2em; }
.languages a { min-width: 2.2em; padding: 0.2em 0.3em; text-align: center; border-radius: 0.3em; }
.languages [aria-current] { background: var(--tint); color: inherit; font-weight: 600; text-decoration: none; }
h1 { font-size: 1.65em; line-height: 1.2; margin: 0.2em 0 0.5em; }
h2 { font-size: 1.2em; line-height: 1.3; margin: 0 0 0.6em; }
h3 { font-size: 1.05em; margin: 1.2em 0 0.5em; }
p, ul, ol, dl, dd, fieldset { margin: 0; padding: 0; }
p { margin-block-end: 0.7em; }
.lead { font-size: 1.1em; }
a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 0.2em; }
button, input, textarea { font: inherit; color: inherit; margin: 0; }
input:not([type='checkbox']), textarea { width: 100%; border: 1px solid var(--control); border-radius: var(--radius); background: var(--paper); padding: 0.45em 0.8em; min-height: 2.75em; }
textarea { resize: vertical; }
input[readonly], textarea[readonly] { background: var(--tint); }
input[type='checkbox'] { accent-color: var(--accent); width: 1.2em; height: 1.2em; flex: none; margin-block-start: 0.15em; }
[aria-invalid] { border-color: var(--bad); }
label, legend { font-weight: 600; }
legend { padding: 0; margin-block-end: 0.5em; }
fieldset { border: 0; min-width: 0; }
.check { display: flex; gap: 0.6em; align-items: start; font-weight: 400; padding-block: 0.25em; cursor: pointer; }
.points { max-width: 11em; }
.help { font-size: 0.9em; margin: 0; }
.error { color: var(--bad); font-weight: 600; margin: 0; }
.stack { display: grid; gap: 0.5em; }
.button, .primary { display: inline-flex; align-items: center; justify-content: center; min-height: 2.75em; padding: 0.4em 1.1em; border: 1px solid var(--control); border-radius: var(--radius); background: none; color: inherit; text-decoration: none; cursor: pointer; }
.button:hover { background: var(--tint); }
.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
.primary:hover { filter: brightness(1.1); background: var(--accent); }
.link { border: 0; background: none; padding: 0.2em 0; color: var(--accent); text-decoration: underline; cursor: pointer; min-height: 24px; white-space: nowrap; }
[hidden] { display: none !important; }
.buttons, .actions { display: flex; flex-wrap: wrap; gap: 0.6em; align-items: center; }
.actions { margin-block-end: 1.2em; }
.narrow { max-width: 34em; }
.crumbs { margin: 0; font-size: 0.95em; }
.crumbs a, .files a, .people a { display: inline-block; min-height: 24px; }
.card { border: 1px solid var(--line); border-radius: var(--radius); padding: 1.1em 1.2em; margin-block-end: 1em; }
.card p:last-child { margin-block-end: 0; }
summary { cursor: pointer; font-weight: 600; padding-block: 0.15em; }
details[open] > summary { margin-block-end: 0.8em; }
.notice { border: 1px solid var(--line); border-inline-start: 0.35em solid var(--good); border-radius: var(--radius); padding: 0.7em 1em; }
.card > .notice { margin-block-end: 1em; }
.notice h3 { margin-block-start: 0; }
.notice.problem { border-inline-start-color: var(--urgent); }
.search { display: grid; gap: 0.3em; max-width: 40em; margin-block-end: 1em; }
.search-line { display: flex; gap: 0.6em; }
.search-line input { min-width: 0; }
.search-line .button { flex: none; }
.chips { display: flex; flex-wrap: wrap; gap: 0.5em; list-style: none; margin-block-end: 1em; }
.stage-filter { display: flex; flex-wrap: wrap; gap: 0.3em 0.8em; align-items: baseline; }
.stage-filter p { margin: 0; }
.chip { display: inline-flex; gap: 0.5em; align-items: center; min-height: 2.2em; padding: 0.2em 0.9em; border: 1px solid var(--line); border-radius: 2em; color: inherit; text-decoration: none; }
.chip:hover { background: var(--tint); }
.chip[aria-current] { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); font-weight: 600; }
.chip .number { color: var(--muted); font-weight: 400; }
.count { color: var(--muted); margin-block-end: 0.4em; }
.rows { list-style: none; border-block-start: 1px solid var(--line); }
.row { display: grid; gap: 0.1em 1.2em; padding-block: 0.8em; border-block-end: 1px solid var(--line); grid-template-columns: 1fr auto; align-items: center; }
.row-main { grid-column: 1 / -1; display: grid; gap: 0.1em; }
.row-title { font-weight: 600; justify-self: start; min-height: 24px; }
.row-fact { color: var(--muted); }
.row-state { justify-self: end; }
@media (min-width: 46em) {
  .row { grid-template-columns: 1fr 14em 8em; }
  .row-main { grid-column: auto; }
  .row-fact { text-align: end; }
}
.pill { display: inline-block; border: 1px solid currentColor; border-radius: 2em; padding: 0 0.75em; font-size: 0.9em; font-weight: 600; white-space: nowrap; color: var(--muted); }
.pill.complete { color: var(--good); }
.pill.incomplete { color: var(--urgent); }
.pill.todo { color: var(--accent); }
.title-line { display: flex; flex-wrap: wrap; gap: 0.2em 1em; align-items: center; margin-block: 0.2em 0.6em; }
.title-line h1 { margin: 0; }
.facts { display: flex; flex-wrap: wrap; gap: 0.3em 2em; margin-block-end: 1em; }
.facts dt { color: var(--muted); font-size: 0.9em; }
.facts dd { font-weight: 600; }
.columns { display: grid; gap: 1.5em 2.5em; }
@media (min-width: 62em) {
  .to-desk { display: none; }
  .columns { grid-template-columns: minmax(0, 1fr) 23em; align-items: start; }
  .desk { position: sticky; inset-block-start: 1em; max-height: calc(100vh - 2em); overflow: auto; }
}
.step { margin-block-end: 1.8em; }
.step > h2, .step > h3 { border-block-end: 2px solid var(--line); padding-block-end: 0.3em; }
.answer { padding-block: 0.5em; scroll-margin-block-start: 1em; }
.answer:target { background: var(--tint); box-shadow: 0 0 0 0.5em var(--tint); }
.answer > dt { color: var(--muted); font-size: 0.95em; }
main section > ul { padding-inline-start: 1.3em; }
.text { white-space: pre-line; max-width: 44em; margin-block-end: 0.4em; }
.files { list-style: none; }
.people { padding-inline-start: 1.3em; }
.people li { margin-block-end: 0.7em; }
.people dl { display: grid; gap: 0.1em; }
.people dl div { display: flex; flex-wrap: wrap; gap: 0 0.6em; }
.people dt { color: var(--muted); }
.row-name { font-weight: 600; margin: 0; }
.history { list-style: none; margin-block-end: 1em; }
.history li { border-inline-start: 3px solid var(--line); padding-inline-start: 0.8em; margin-block-end: 0.8em; }
.history .muted { font-size: 0.9em; margin: 0; }
.criterion { display: grid; gap: 0.3em; padding-block-end: 0.9em; margin-block-end: 0.4em; border-block-end: 1px solid var(--line); }
.meanwhile { display: grid; gap: 0.3em; margin-block-end: 0.7em; }
.meanwhile div { display: flex; flex-wrap: wrap; gap: 0 0.6em; }
.meanwhile dt { color: var(--muted); }
.meanwhile dd { font-weight: 600; }
.total { font-size: 1.15em; font-weight: 600; }
.scroll { overflow-x: auto; margin-block-end: 0.8em; }
table { border-collapse: collapse; min-width: min(100%, 28em); }
.results { width: 100%; min-width: 44em; }
th, td { text-align: start; vertical-align: top; padding: 0.4em 1em 0.4em 0; border-block-end: 1px solid var(--line); font-weight: 400; overflow-wrap: break-word; }
thead th { color: var(--muted); font-size: 0.9em; }
.results tbody th .muted { display: block; }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; }
tfoot td, tfoot th { font-weight: 600; border-block-end: 0; }
.over { color: var(--urgent); }
.after { margin-block-start: 2em; }
.printed + .printed { margin-block-start: 3em; }
@media (forced-colors: active) {
  .primary, .chip[aria-current] { border-width: 2px; }
  .pill, .card, .notice { border-color: CanvasText; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --muted: #444; --line: #999; color-scheme: light; }
  body { font-size: 10.5pt; }
  header.site, .skip, .actions, .search, .chips, .crumbs, .desk form, .desk details, .on-screen { display: none; }
  .columns { display: block; }
  .desk { position: static; max-height: none; overflow: visible; }
  .scroll { overflow: visible; }
  .results { min-width: 0; }
  a { color: inherit; text-decoration: none; }
  .answer, .row, .people li, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .printed + .printed { break-before: page; }
}
`;
