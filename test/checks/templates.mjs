/**
 * The templates against the types of what they bind (lit-analyzer, strict), and the styles against esbuild,
 * which knows today's CSS: lit-analyzer's own is older than container queries. What is chosen is a property: once a
 * person has chosen, the attributes say nothing any more (https://html.spec.whatwg.org/#concept-option-dirtiness). A form says
 * what happens on Enter: without that the browser leaves the page.
 */
import { relative } from 'node:path';
import { transform } from 'esbuild';
import analyzer from 'lit-analyzer';
import ts from 'typescript';

const config = ts.getParsedCommandLineOfConfigFile('tsconfig.json', {}, ts.sys);
const files = config.fileNames.filter((name) => relative('.', name).startsWith('src'));
const program = ts.createProgram(files, config.options);
const context = new analyzer.DefaultLitAnalyzerContext({ getProgram: () => program });
context.updateConfig(
  analyzer.makeConfig({
    strict: true,
    rules: { 'no-invalid-css': 'off', 'no-unknown-event': 'error' },
    // Not known to lit-analyzer.
    globalAttributes: ['autofocus', 'enterkeyhint', 'inputmode', 'inert', 'popover'],
    globalEvents: ['toggle', 'beforetoggle', 'cancel', 'close', 'focusout'],
  }),
);
const lit = new analyzer.LitAnalyzer(context);
const problems = [];

/** Attributes that count until a person has chosen something. */
const CHOSEN = /\?(selected|checked)=/g;
const FORM = /<form\b(?<attributes>[^]*?)(?:@submit|>\s)/g;

for (const file of program.getSourceFiles()) {
  if (!files.includes(file.fileName)) continue;
  const name = relative('.', file.fileName);
  const tell = (at, text) => {
    const { line, character } = file.getLineAndCharacterOfPosition(at);
    problems.push(`${name}:${line + 1}:${character + 1} ${text}`);
  };
  for (const { location, message, source } of lit.getDiagnosticsInFile(file))
    // Lit's `nothing` takes an attribute away; lit-analyzer sees a symbol.
    if (!message.includes('Symbol(')) tell(location.start, `${message} (${source})`);

  const styles = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css') styles.push(node.template);
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      for (const { index, 0: found, 1: property } of node.template.getText().matchAll(CHOSEN))
        tell(node.template.getStart() + index, `${found} becomes .${property}=`);
      for (const { index, 0: found } of node.template.getText().matchAll(FORM))
        if (!found.endsWith('@submit')) tell(node.template.getStart() + index, 'a form needs @submit');
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  for (const template of styles) {
    const start = template.getStart() + 1;
    // An expression stands for a length or a selector; a name that is good for both keeps the columns.
    const css = template
      .getText()
      .slice(1, -1)
      .replace(/\$\{[^}]*\}/g, (found) => 'x'.repeat(found.length));
    const { warnings } = await transform(css, { loader: 'css', logLevel: 'silent' });
    for (const { text, location } of warnings) {
      const lines = css.split('\n').slice(0, location.line - 1);
      tell(start + lines.join('\n').length + (lines.length && 1) + location.column, text);
    }
  }
}

// A template in a template is read twice.
[...new Set(problems)].forEach((problem) => console.error(problem));
process.exitCode = problems.length ? 1 : 0;
