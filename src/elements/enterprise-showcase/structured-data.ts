import type { Structure } from '../../browse/structured-data-controller.js';
import { StructuredDataBlock } from '../../export/structured-data-block.js';
import { sayEnterprise } from '../../export/structured-data-enterprises.js';
import { graphOf } from '../../export/structured-data.js';
import type { Entry } from './enterprises.js';

/** What search engines learn of the enterprises on the screen. */
export const structure: Structure<Entry> = {
  Block: StructuredDataBlock,
  documentOf: (entries, around) =>
    graphOf(
      entries.map(({ enterprise }) => enterprise),
      sayEnterprise,
      around,
    ),
};
