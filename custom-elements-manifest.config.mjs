/** What editors and frameworks know of the elements, from the elements' own doc comments: `npm run generate:manifest`. */
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { jsxTypes, publicInterface } from './src/build/custom-elements-manifest.mjs';

const outdir = 'dist';
/** The tokens have a page of their own; they would bury what an attribute does. */
const description = { outdir, hideCssPropertiesDocs: true, hideLogs: true, descriptionSrc: 'description' };

export default {
  globs: [
    'src/elements/*/*.ts',
    'src/define/*.ts',
    'src/elements/internal/tilts-element.ts',
    'src/elements/internal/collection/collection-element.ts',
  ],
  litelement: true,
  quiet: true,
  packagejson: false,
  outdir,
  plugins: [
    publicInterface,
    customElementVsCodePlugin({ ...description, htmlFileName: 'html-custom-data.json', cssFileName: null }),
    customElementJetBrainsPlugin({ ...description, packageJson: false }),
    jsxTypes(`${outdir}/jsx.d.ts`),
  ],
};
