import { JsonLdController, type JsonLdModule } from '../internal/collection/json-ld-controller.js';
import { enterpriseToJsonLd } from '../../core/formats/json-ld/enterprises.js';
import { toGraph } from '../../core/formats/json-ld/json-ld.js';
import type { EnterpriseItem } from './enterprise-collection.js';

/** The visible enterprises for search engines. */
export const { attach }: JsonLdModule<EnterpriseItem> = {
  attach: (host, visibleItems) =>
    void new JsonLdController(host, visibleItems, (items, context) =>
      toGraph(
        items.map(({ enterprise }) => enterprise),
        enterpriseToJsonLd,
        context,
      ),
    ),
};
