import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import ts from 'typescript';
import { withoutTexts } from './words.mjs';

const isMarkup = (node) =>
  ts.isTaggedTemplateExpression(node) && ['html', 'svg'].includes(node.tag.getText());

/** A space between tags or values costs a node; the styles make the gaps. Only templates are looked at. */
export function withoutSpaces(code) {
  const source = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, true);
  const edits = [];
  const cut = (piece, { isFirst = false, isLast = false }) => {
    const [from, to] = [piece.getStart() + 1, piece.getEnd() - (isLast ? 1 : 2)];
    const text = code.slice(from, to);
    for (const { index } of text.matchAll(/(?<=>) (?=<)/g)) edits.push(from + index);
    if (!isLast && text.endsWith('> ')) edits.push(to - 1);
    if (!isFirst && /^ <\/?[a-z]/.test(text)) edits.push(from);
  };
  const visit = (node) => {
    if (isMarkup(node) && ts.isTemplateExpression(node.template)) {
      const { head, templateSpans } = node.template;
      cut(head, { isFirst: true });
      templateSpans.forEach(({ literal }) => cut(literal, { isLast: ts.isTemplateTail(literal) }));
    } else if (isMarkup(node)) cut(node.template, { isFirst: true, isLast: true });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits.sort((a, b) => b - a).reduce((text, at) => text.slice(0, at) + text.slice(at + 1), code);
}

const DECORATED =
  /__decorateClass\(\[\s*(property|state)\((\{[^{}]*\})?\)\s*\], (\w+)\.prototype, ("\w+"), 2\);/g;

/**
 * Lit's decorators do no more than this call; without them neither they nor the compiler's helper are needed. Throws
 * where a decorator is left over.
 */
export function withoutDecorators(code, id) {
  const plain = code.replace(DECORATED, (found, kind, options, element, name) => {
    if (kind === 'property') return `${element}.createProperty(${name}, ${options || '{}'});`;
    return options ? found : `${element}.createProperty(${name}, { state: true, attribute: false });`;
  });
  const [left] = /__decorate(?:Class|Param|Element)\w*\([^]{0,200}/.exec(plain) ?? [];
  if (left)
    throw new Error(`${id}: the build knows @property({…}) and @state() of fields alone, not ${left}`);
  return plain;
}

/** TypeScript with Lit's legacy decorators; for a page, its templates without white space and without texts. */
export const typescript = ({ page }) => ({
  name: 'typescript',
  async resolveId(source, importer) {
    if (!importer?.endsWith('.ts') || !source.startsWith('.')) return null;
    return this.resolve(source.replace(/\.js$/, '.ts'), importer, { skipSelf: true });
  },
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const { code: js } = await transform(page ? withoutTexts(code, id) : code, {
      loader: 'ts',
      target: 'es2022',
      sourcefile: id,
      sourcemap: false,
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    });
    if (!page) return { code: js, map: null };
    const minified = await minifyHTMLLiterals(js, { fileName: id, html: { keepClosingSlash: true } });
    return { code: withoutDecorators(minified ? withoutSpaces(minified.code) : js, id), map: null };
  },
});
