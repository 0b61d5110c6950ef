import { StructuredDataController, type Structure } from '../internal/collection/json-ld-controller.js';
import { sayInstrument } from '../../core/formats/json-ld/instruments.js';
import { graphOf } from '../../core/formats/json-ld/json-ld.js';
import type { Entry } from './instrument-collection.js';

/** What search engines learn of the instruments on the screen. */
export const { follow }: Structure<Entry> = {
  follow: (host, shown) =>
    void new StructuredDataController(host, shown, (entries, around) =>
      graphOf(
        entries.map(({ instrument }) => instrument),
        sayInstrument,
        around,
      ),
    ),
};
