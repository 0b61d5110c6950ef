import { cutLit, refuseGone } from './lit-cuts.mjs';

/**
 * What Lit does for browsers that do not know adopted style sheets is left out: what runs the elements at all
 * (`URL.canParse`, container queries) knows them.
 */
const STYLES = `
export const css = ([text]) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};
export const adoptStyles = (root, sheets) => {
  root.adoptedStyleSheets = sheets;
};
export const getCompatibleStyle = (sheet) => sheet;
export const supportsAdoptingStyleSheets = true;
export const CSSResult = undefined;
export const unsafeCSS = undefined;
`;

export const litForPages = {
  name: 'lit-for-pages',
  transform(code, id) {
    if (id.endsWith('.ts') && /\bcss`[^`]*\$\{/.test(code)) this.error(`${id}: styles hold no values`);
    if (id.endsWith('.ts') && /<(script|style|textarea|title)\b[^<>]*>[^<]*\$\{/.test(code))
      this.error(`${id}: no value may stand inside <script>, <style>, <textarea> or <title>`);
    if (id.endsWith('.ts')) refuseGone(code, id);
    if (id.endsWith('lit-html/async-directive.js')) this.error(`${id}: async directives are cut out of Lit`);
    return cutLit(code, id) ?? null;
  },
  load: (id) => (id.endsWith('@lit/reactive-element/css-tag.js') ? STYLES : null),
};
