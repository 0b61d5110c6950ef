/** What the build does to words: pages speak from language files, English too, and know each message by a short id. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const FILES = /\/locale\/generated\/.+\/(?:lv|en|lt|et)\.ts$/;
const KEY = /^ {2}'([^']+)'(?=: )/gm;

let ids;

/** Numbers in place of names such as `results.count`; the same for every language. */
function shortId(name) {
  if (!ids) {
    const folder = 'src/locale/generated';
    const english = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('en.ts'));
    const all = english
      .sort()
      .flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(KEY)].map(([, id]) => id));
    ids = new Map(all.map((each, at) => [each, at.toString(36)]));
  }
  if (!ids.has(name)) throw new Error(`“${name}” is in no language file: npm run messages`);
  return ids.get(name);
}

/** The code of a module without the texts in `msg('Close', { id: 'dialog.close' })`, and with short ids. */
export function withoutTexts(code, name) {
  if (FILES.test(name)) return code.replace(KEY, (_, id) => `  '${shortId(id)}'`);
  if (!code.includes('msg(')) return code;
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'msg') {
      const [text, options] = node.arguments;
      if (ts.isStringLiteralLike(text)) edits.push([text.getStart() + 1, text.getEnd() - 1, '']);
      else if (ts.isTemplateExpression(text.template)) edits.push(...textsOf(text.template, code));
      const id = options.properties[0].initializer;
      edits.push([id.getStart(), id.getEnd(), `'${shortId(id.text)}'`]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits
    .sort(([a], [b]) => b - a)
    .reduce((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), code);
}

/** The texts between the values of a template. */
function textsOf({ head, templateSpans }, code) {
  return [head, ...templateSpans.map(({ literal }) => literal)].map(({ pos, end }) => {
    const [, before, after] = /^(\s*[`}])[^]*?(`|\$\{)$/.exec(code.slice(pos, end));
    return [pos + before.length, end - after.length, ''];
  });
}

/** Without the code that would make up an id for a message: each has one, and a check holds that. */
export const withoutMadeUpIds = {
  name: 'without-made-up-ids',
  load: (id) =>
    id.endsWith('@lit/localize/internal/id-generation.js') ? 'export const generateMsgId = () => "";' : null,
};
