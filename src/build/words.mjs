/** What the build does to words: pages speak from language files, English too, and know each message by a short id. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const FILES = /\/locale\/generated\/.+\/(?:lv|en|lt|et)\.ts$/;
const KEY = /^ {2}'([^']+)'(?=: )/gm;

let ids;

/** Short names in place of `results.count`, the same for every language; with a letter first they need no quotes. */
function shortId(name) {
  if (!ids) {
    const folder = 'src/locale/generated';
    const english = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('en.ts'));
    const all = english
      .sort()
      .flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(KEY)].map(([, id]) => id));
    ids = new Map(all.map((each, at) => [each, (at + 10 * 36).toString(36)]));
  }
  if (!ids.has(name)) throw new Error(`“${name}” is in no language file: npm run messages`);
  return ids.get(name);
}

const LOCALIZE = /^import \{ msg(?:, str)? \} from '@lit\/localize';$/m;

/** The code of a module with `word('a1', value)` for each ``msg(str`Kept (${value})`, { id: 'tool.kept' })``. */
export function withoutTexts(code, name) {
  if (FILES.test(name)) return code.replace(KEY, (_, id) => `  '${shortId(id)}'`);
  if (!LOCALIZE.test(code)) return code;
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'msg') {
      const [text, options] = node.arguments;
      const values = (text.template?.templateSpans ?? []).map(({ expression }) => expression);
      // Everything in the call but the values goes.
      const starts = [node.getStart(), ...values.map((value) => value.getEnd())];
      const ends = [...values.map((value) => value.getStart()), node.getEnd()];
      const id = `word('${shortId(options.properties[0].initializer.text)}'`;
      starts.forEach((start, at) =>
        edits.push([start, ends[at], (at ? '' : id) + (values[at] ? ', ' : ')')]),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const messages = fileURLToPath(new URL('../locale/messages.js', import.meta.url));
  return edits
    .sort(([a], [b]) => b - a)
    .reduce((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), code)
    .replace(LOCALIZE, `import { word } from '${relative(dirname(name), messages)}';`);
}

/** What stands in for words in the sources is not needed where all of them have been replaced. */
export const withoutSources = {
  name: 'without-sources',
  load: (id) => (id.endsWith('/src/locale/sources.ts') ? 'export const teachMsg = () => {};' : null),
};
