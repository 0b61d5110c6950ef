import { StructuredDataController, type Structure } from '../internal/collection/json-ld-controller.js';
import { sayEnterprise } from '../../core/formats/json-ld/enterprises.js';
import { graphOf } from '../../core/formats/json-ld/json-ld.js';
import type { Entry } from './enterprise-collection.js';

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
