/** The elements as classes, without registering them: `import { InstrumentDirectoryElement } from 'tilts'`. */
export { InstrumentDirectoryElement } from './elements/instrument-directory/instrument-directory.js';
