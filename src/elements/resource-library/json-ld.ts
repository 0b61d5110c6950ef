import { JsonLdController, type JsonLdModule } from '../internal/collection/json-ld-controller.js';
import { resourceToJsonLd } from '../../core/formats/json-ld/resources.js';
import { toGraph } from '../../core/formats/json-ld/json-ld.js';
import type { ResourceItem } from './resource-collection.js';

/** The visible resources for search engines. */
export const { attach }: JsonLdModule<ResourceItem> = {
  attach: (host, visibleItems) =>
    void new JsonLdController(host, visibleItems, (items, context) =>
      toGraph(
        items.map(({ resource }) => resource),
        resourceToJsonLd,
        context,
      ),
    ),
};
