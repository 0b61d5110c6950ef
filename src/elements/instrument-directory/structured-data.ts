import type { Structure } from '../../browse/structured-data-controller.js';
import { StructuredDataBlock } from '../../export/structured-data-block.js';
import { sayInstrument } from '../../export/structured-data-instruments.js';
import { graphOf } from '../../export/structured-data.js';
import type { Entry } from './directory.js';

/** What search engines learn of the instruments on the screen. */
export const structure: Structure<Entry> = {
  Block: StructuredDataBlock,
  documentOf: (entries, around) =>
    graphOf(
      entries.map(({ instrument }) => instrument),
      sayInstrument,
      around,
    ),
};
