/**
 * `for (name in table)` in the packages of a page (Leaflet, zod) meets what an old library has put on every object, and
 * takes it for the table's own. Our own code has no such loop; a rule of lint sees to it.
 */
import ts from 'typescript';

const LOOP = /\bfor\s*\([^;)]*\bin\b/;

export function withoutForeignNames(code, id) {
  const source = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    ts.forEachChild(node, visit);
    if (!ts.isForInStatement(node)) return;
    const { initializer, expression, statement } = node;
    const name = ts.isVariableDeclarationList(initializer) ? initializer.declarations[0].name : initializer;
    if (!ts.isIdentifier(name))
      throw new Error(`${id}: this for…in loop has no single name: ${node.getText().slice(0, 60)}`);
    const isPlain = /^[\w$.]+$/.test(expression.getText());
    const own = isPlain ? ` && !Object.hasOwn(${expression.getText()}, ${name.text})` : '';
    const check = `if (Object.prototype.propertyIsEnumerable(${name.text})${own}) continue;`;
    if (ts.isBlock(statement)) edits.push([statement.getStart() + 1, ` ${check}`]);
    else edits.push([statement.getStart(), `{ ${check} `], [statement.getEnd(), ' }']);
  };
  visit(source);
  return edits
    .map(([at, text], order) => ({ at, text, order }))
    .sort((a, b) => b.at - a.at || b.order - a.order)
    .reduce((text, edit) => text.slice(0, edit.at) + edit.text + text.slice(edit.at), code);
}

export const foreignLoops = {
  name: 'foreign-loops',
  transform: (code, id) =>
    id.includes('/node_modules/') && LOOP.test(code) ? withoutForeignNames(code, id) : null,
};
