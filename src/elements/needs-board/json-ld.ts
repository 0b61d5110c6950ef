import { JsonLdController, type JsonLdModule } from '../internal/collection/json-ld-controller.js';
import { needToJsonLd } from '../../core/formats/json-ld/needs.js';
import { toGraph } from '../../core/formats/json-ld/json-ld.js';
import type { NeedItem } from './need-collection.js';

/** The visible needs and offers for search engines. */
export const { attach }: JsonLdModule<NeedItem> = {
  attach: (host, visibleItems) =>
    void new JsonLdController(host, visibleItems, (items, context) =>
      toGraph(
        items.map(({ need }) => need),
        needToJsonLd,
        context,
      ),
    ),
};
