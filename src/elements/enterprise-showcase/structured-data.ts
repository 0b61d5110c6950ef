import { StructuredDataController, type Structure } from '../../browse/structured-data-controller.js';
import { sayEnterprise } from '../../export/structured-data-enterprises.js';
import { graphOf } from '../../export/structured-data.js';
import type { Entry } from './enterprises.js';

/** What search engines learn of the enterprises on the screen. */
export const { follow }: Structure<Entry> = {
  follow: (host, shown) =>
    void new StructuredDataController(host, shown, (entries, around) =>
      graphOf(
        entries.map(({ enterprise }) => enterprise),
        sayEnterprise,
        around,
      ),
    ),
};
