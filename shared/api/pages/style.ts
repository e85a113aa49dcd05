// The one stylesheet, served as /style.css. System fonts, two schemes, no images. Contrast of text is 4.5:1 or better in both schemes.
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --card: #ffffff; --ink: #17222c; --soft: #52606c; --line: #d9dcd8; --edge: #7d8891;
  --blue: #0b4f83; --blue-deep: #083a61; --gold: #f0c33c; --on-blue: #ffffff;
  --possible: #eef0ee; --proposed: #fbf0cf; --decided: #dcebf7; --in-effect: #dff0e2; --cancelled: #f7e1de;
  --possible-ink: #454f57; --proposed-ink: #6a4b00; --decided-ink: #083a61; --in-effect-ink: #1c5228; --cancelled-ink: #8a2318;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #11181e; --card: #18222a; --ink: #e9edf0; --soft: #a8b4be; --line: #2c3943; --edge: #7f8d98;
    --blue: #8cc4f2; --blue-deep: #0a2c49; --gold: #e3b62f; --on-blue: #f2f6fa;
    --possible: #2a353e; --proposed: #43370f; --decided: #173c5b; --in-effect: #1c3d26; --cancelled: #4d221d;
    --possible-ink: #d3dbe1; --proposed-ink: #f7dd92; --decided-ink: #c4e2fa; --in-effect-ink: #bfe8c8; --cancelled-ink: #f6c4bd;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; overflow-wrap: break-word; }
.wrap { max-width: 46rem; margin: 0 auto; padding: 0 1rem; }
a { color: var(--blue); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; background: var(--card); padding: .5rem 1rem; }
.top { background: var(--blue-deep); color: var(--on-blue); border-bottom: 4px solid var(--gold); }
.top .wrap { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .25rem 1.5rem; padding-block: .8rem; }
.top a { color: inherit; }
.top :focus-visible { outline-color: var(--gold); }
.brand { font: 700 1.3rem/1.3 Georgia, "Noto Serif", "Liberation Serif", serif; text-decoration: none; letter-spacing: .01em; }
.top nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; font-size: .95rem; }
.top nav a { display: inline-block; padding-block: .2rem; }
.top nav a[aria-current] { text-decoration: none; font-weight: 600; }
h1, h2, h3 { font-family: Georgia, "Noto Serif", "Liberation Serif", serif; line-height: 1.25; text-wrap: pretty; }
h1 { font-size: clamp(1.6rem, 5vw, 2.1rem); margin: 2rem 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2rem 0 .75rem; }
h3 { font-size: 1.2rem; margin: .35rem 0 .5rem; }
h3 a { color: inherit; text-decoration-color: var(--edge); }
.lead { color: var(--soft); margin: 0 0 1.5rem; max-width: 40rem; }
form.filter, .panel { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 1rem; }
.panel > h2:first-child, .panel > h3:first-child { margin-top: .25rem; }
.searchline { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; }
.searchline > div { flex: 1 1 14rem; }
label { display: block; font-weight: 600; font-size: .95rem; margin-bottom: .2rem; }
input, select, button { font: inherit; color: inherit; }
input, select { width: 100%; min-height: 2.75rem; padding: .45rem .65rem; background: var(--paper); border: 1px solid var(--edge); border-radius: 4px; }
::placeholder { color: var(--soft); opacity: 1; }
button { min-height: 2.75rem; padding: .45rem 1.25rem; border: 0; border-radius: 4px; background: var(--blue); color: var(--card); font-weight: 600; cursor: pointer; }
button:hover { filter: brightness(.92); }
details.more { margin: .75rem 0; }
summary { cursor: pointer; padding-block: .2rem; color: var(--blue); width: fit-content; }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); gap: .75rem; margin-top: .5rem; }
fieldset { border: 1px solid var(--line); border-radius: 4px; margin: 0; padding: .6rem .9rem .8rem; min-width: 0; }
legend { font-weight: 600; font-size: .95rem; padding: 0 .35rem; }
.checks { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr)); gap: 0 .75rem; }
label:has(> input[type=checkbox]) { font-weight: 400; margin: 0; padding-block: .25rem; display: flex; gap: .55rem; align-items: baseline; }
input[type=checkbox] { width: 1.15rem; height: 1.15rem; min-height: 0; flex: none; accent-color: var(--blue); transform: translateY(.15rem); }
button.plain { background: none; color: var(--blue); border: 1px solid currentColor; }
.notice { background: var(--in-effect); color: var(--in-effect-ink); padding: .5rem .8rem; border-radius: 3px; font-weight: 600; }
.stack > * + * { margin-top: 1rem; }
.stack button { justify-self: start; }
form.filter details.more { margin-bottom: 0; }
form.filter .hint { margin: .75rem 0 0; }
.hint { color: var(--soft); font-size: .9rem; }
.changes { list-style: none; margin: 0; padding: 0; }
.change { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.1rem 1.1rem; margin: 0 0 1rem; }
.meta { margin: 0; font-size: .92rem; color: var(--soft); display: flex; flex-wrap: wrap; gap: .2rem .7rem; align-items: center; }
.status { white-space: nowrap; font-weight: 600; font-size: .87rem; line-height: 1.3; padding: .18rem .55rem; border-radius: 3px; border-left: 3px solid currentColor; }
.status-possible { background: var(--possible); color: var(--possible-ink); }
.status-proposed { background: var(--proposed); color: var(--proposed-ink); }
.status-decided { background: var(--decided); color: var(--decided-ink); }
.status-in-effect { background: var(--in-effect); color: var(--in-effect-ink); }
.status-cancelled, .withdrawn { background: var(--cancelled); color: var(--cancelled-ink); }
.withdrawn { padding: .5rem .8rem; border-radius: 3px; font-weight: 600; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .6rem 0; font-size: .97rem; }
dl.facts dt { color: var(--soft); }
dl.facts dd { margin: 0; font-variant-numeric: tabular-nums; }
dl.facts ul { margin: 0; padding: 0; list-style: none; }
.button { display: inline-block; min-height: 2.75rem; padding: .55rem 1.25rem; border-radius: 4px; background: var(--blue); color: var(--card); font-weight: 600; text-decoration: none; }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: 1rem 2rem; margin-top: 1rem; }
h2.small { font-size: 1.05rem; margin: 1.25rem 0 .35rem; }
.beside h2.small:first-child { margin-top: 0; }
ul.offices { list-style: none; margin: 0; padding: 0; }
ul.offices li { padding: .3rem 0; border-bottom: 1px solid var(--line); }
.office-open { background: var(--in-effect); color: var(--in-effect-ink); }
.office-closing { background: var(--proposed); color: var(--proposed-ink); }
.office-closed { background: var(--cancelled); color: var(--cancelled-ink); }
.office-planned, .office-unknown { background: var(--possible); color: var(--possible-ink); }
.map { width: 100%; height: auto; max-width: 19rem; display: block; margin: 0 auto; }
.land { fill: var(--card); stroke: var(--edge); stroke-width: .7; stroke-linejoin: round; }
.dot { stroke: var(--paper); stroke-width: 1; }
.dot-open { fill: var(--blue); }
.dot-closing { fill: var(--gold); stroke: var(--ink); stroke-width: 1.5; }
.dot-closed { fill: none; stroke: var(--cancelled-ink); stroke-width: 2.2; stroke-linecap: round; }
.dot-planned { fill: var(--paper); stroke: var(--blue); stroke-width: 1.7; }
.dot-unknown { fill: var(--edge); }
a:hover .dot { stroke: var(--ink); stroke-width: 2.2; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; list-style: none; margin: .5rem 0; padding: 0; font-size: .92rem; color: var(--soft); justify-content: center; }
.legend svg { vertical-align: -.1em; }
.chart { width: 100%; height: auto; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
.grid { stroke: var(--line); fill: none; }
.line { stroke: var(--blue); stroke-width: 2; fill: none; }
.tick { fill: var(--soft); font-size: 12px; font-family: inherit; }
.bar-decrease { fill: var(--cancelled-ink); }
.bar-increase { fill: var(--in-effect-ink); }
.unsure { fill-opacity: .45; }
.chart + figcaption { padding: .3rem 0 0; }
.links { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
figure { margin: .8rem 0 0; }
figure + figure { margin-top: 1.25rem; }
blockquote { margin: 0 0 .35rem; padding: .1rem 0 .1rem .9rem; border-left: 3px solid var(--gold); font-family: Georgia, "Noto Serif", "Liberation Serif", serif; }
blockquote .around { color: var(--soft); }
blockquote mark { background: none; color: inherit; }
blockquote + blockquote { margin-top: .6rem; }
figcaption { font-size: .92rem; color: var(--soft); padding-left: calc(.9rem + 3px); }
.pager { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 1.5rem; margin: 1.5rem 0; font-weight: 600; }
.pager a { padding-block: .5rem; }
ol.timeline { margin: 0; padding: 0 0 0 1rem; list-style: none; border-left: 3px solid var(--line); }
ol.timeline li { margin: .4rem 0; }
ol.timeline time { color: var(--soft); font-size: .92rem; margin-right: .5rem; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
.scroll { overflow-x: auto; }
th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--line); }
code { font: .92em/1.4 ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
td code { white-space: nowrap; }
pre { background: var(--card); border: 1px solid var(--line); border-radius: 4px; padding: .75rem; overflow-x: auto; white-space: pre-wrap; }
.verb { font-weight: 700; display: inline-block; min-width: 3.6rem; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding: 1.5rem 0 3rem; color: var(--soft); font-size: .95rem; }
footer h2 { font-size: 1.05rem; margin-top: 0; color: var(--ink); }
@media (max-width: 30rem) {
  dl.facts { grid-template-columns: 1fr; gap: 0; }
  dl.facts dd + dt { margin-top: .4rem; }
  table { font-size: .88rem; }
  th, td { padding-right: .5rem; }
  .data thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .data tbody, .data tr, .data td { display: block; }
  .data tr { padding: .45rem 0; border-bottom: 1px solid var(--line); }
  .data td { position: relative; padding: .1rem 0 .1rem 6.8rem; border: 0; overflow-wrap: anywhere; }
  .data td:empty { display: none; }
  .data td::before { content: attr(data-heading); position: absolute; left: 0; width: 6.4rem; color: var(--soft); }
  .tick { font-size: 17px; }
}
@media (min-width: 40rem) { .beside > :first-child { position: sticky; top: 1rem; align-self: start; } }
@media print {
  .top nav, form.filter, .pager, .skip, footer ul { display: none; }
  body { background: #fff; color: #000; font-size: 11pt; }
  .top { background: none; color: #000; border-bottom: 1px solid #000; }
  .change { border: 0; border-bottom: 1px solid #999; border-radius: 0; break-inside: avoid; padding: .5rem 0; }
  figcaption a::after { content: " (" attr(href) ")"; font-size: 9pt; overflow-wrap: anywhere; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;

/** An office door with a watchful window; the same blue and gold. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#083a61"/><path d="M9 27V8.500L16 5l7 3.500V27z" fill="#fff"/><circle cx="16" cy="13" r="3.500" fill="#f0c33c"/><path d="M13.500 27v-7h5v7z" fill="#083a61"/></svg>';
