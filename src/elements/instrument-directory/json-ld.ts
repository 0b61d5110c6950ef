import { JsonLdController, type JsonLdModule } from '../internal/collection/json-ld-controller.js';
import { instrumentToJsonLd } from '../../core/formats/json-ld/instruments.js';
import { toGraph } from '../../core/formats/json-ld/json-ld.js';
import type { InstrumentItem } from './instrument-collection.js';

/** The visible instruments for search engines. */
export const { attach }: JsonLdModule<InstrumentItem> = {
  attach: (host, visibleItems) =>
    void new JsonLdController(host, visibleItems, (items, context) =>
      toGraph(
        items.map(({ instrument }) => instrument),
        instrumentToJsonLd,
        context,
      ),
    ),
};
