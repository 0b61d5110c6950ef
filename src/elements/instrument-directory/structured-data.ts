import { StructuredDataController, type Structure } from '../../browse/structured-data-controller.js';
import { sayInstrument } from '../../export/structured-data-instruments.js';
import { graphOf } from '../../export/structured-data.js';
import type { Entry } from './directory.js';

/** What search engines learn of the instruments on the screen. */
export const tell: Structure<Entry>['tell'] = (host, callbacks) =>
  void new StructuredDataController(host, callbacks, (entries: readonly Entry[], around) =>
    graphOf(
      entries.map(({ instrument }) => instrument),
      sayInstrument,
      around,
    ),
  );
