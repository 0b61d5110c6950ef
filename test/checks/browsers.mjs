/**
 * What a page runs, against what the oldest browsers know: every interface of the web and of JavaScript in src, and every
 * property, selector and function of its styles. What only pages with https have stands in a `try`.
 */
import { relative } from 'node:path';
import ts from 'typescript';
import { interfacesOf, isCaught } from './browsers/interfaces.mjs';
import { usedIn } from './browsers/styles.mjs';
import { missingIn } from './browsers/support.mjs';

/** Looked for before use, with another way where it is missing. */
const ASKED_FOR = {
  'src/core/feed/request-feed.ts': ['timeout'],
  'src/core/application/drafts/file-storage.ts': ['databases'],
  'src/elements/idea-contest/application-form/form-history.ts': [
    'currentEntry',
    'key',
    'navigation',
    'traverseTo',
  ],
  // Only written: what older versions of Safari do not give back is its weight.
  'src/elements/internal/collection/map/leaflet/place-labels.ts': ['font'],
  'src/elements/internal/clipboard.ts': ['ClipboardItem', 'write'],
};
/** Without these a page looks plainer, and all of it is there. */
const PLAINER = [
  ...[
    'accent-color',
    'break-after',
    'break-before',
    'contain-intrinsic-size',
    'content-visibility',
    'cursor',
  ],
  ...['field-sizing', 'font-family', 'forced-color-adjust', 'hyphens', 'overscroll-behavior', 'resize'],
  ...['text-wrap', ':has', '::-webkit-meter-bar', '::-webkit-meter-optimum-value'],
];

const config = ts.getParsedCommandLineOfConfigFile('tsconfig.json', {}, ts.sys);
const files = config.fileNames.filter((name) => /^src\/(?!cli\/|.*\/generated\/)/.test(relative('.', name)));
const program = ts.createProgram(files, config.options);
const checker = program.getTypeChecker();
const problems = [];

for (const file of program.getSourceFiles()) {
  if (!files.includes(file.fileName)) continue;
  const name = relative('.', file.fileName);
  const tell = (at, text) => {
    const { line, character } = file.getLineAndCharacterOfPosition(at);
    problems.push(`${name}:${line + 1}:${character + 1} ${text}`);
  };

  for (const uses of interfacesOf(file, checker)) {
    const [{ node, name: used }] = uses;
    const missing = uses.flatMap(({ entry }) => (entry ? [missingIn(entry)] : []));
    const [least = []] = missing.sort((a, b) => a.length - b.length);
    if (least.length && !ASKED_FOR[name]?.includes(used))
      tell(node.getStart(), `${used} is missing in ${least.join(', ')}`);
    if (uses.some(({ isForHttps }) => isForHttps) && !isCaught(node))
      tell(node.getStart(), `${used} is missing on pages without https: it stands in a try`);
  }

  const visit = (node) => {
    ts.forEachChild(node, visit);
    if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'css') return;
    const css = node.template.getText().replace(/\$\{[^}]*\}/g, (found) => 'x'.repeat(found.length));
    const text = ` ${css.slice(1, -1)} `;
    for (const { index, name: used, entry, isAmongOthers } of usedIn(text)) {
      if (!entry || (PLAINER.includes(used) && !isAmongOthers)) continue;
      // Its name of old stands right before it.
      if (text.slice(0, index).trimEnd().split(/[;{]/).at(-2)?.trim().startsWith(`-webkit-${used}:`))
        continue;
      const missing = missingIn(entry);
      const why = isAmongOthers && used.startsWith(':') ? ', and takes the whole rule with it' : '';
      if (missing.length)
        tell(node.template.getStart() + index, `${used} is missing in ${missing.join(', ')}${why}`);
    }
  };
  visit(file);
}

problems.forEach((problem) => console.error(problem));
process.exitCode = problems.length ? 1 : 0;
