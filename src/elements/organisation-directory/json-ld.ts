import { JsonLdController, type JsonLdModule } from '../internal/collection/json-ld-controller.js';
import { organisationToJsonLd } from '../../core/formats/json-ld/organisations.js';
import { toGraph } from '../../core/formats/json-ld/json-ld.js';
import type { OrganisationItem } from './organisation-collection.js';

/** The visible organisations for search engines. */
export const { attach }: JsonLdModule<OrganisationItem> = {
  attach: (host, visibleItems) =>
    void new JsonLdController(host, visibleItems, (items, context) =>
      toGraph(
        items.map(({ organisation }) => organisation),
        organisationToJsonLd,
        context,
      ),
    ),
};
