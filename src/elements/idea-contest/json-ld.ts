import { JsonLdController, type JsonLdModule } from '../internal/collection/json-ld-controller.js';
import { contestToJsonLd } from '../../core/formats/json-ld/contests.js';
import { toGraph } from '../../core/formats/json-ld/json-ld.js';
import type { Contest } from '../../core/feed/schema/schema.js';

/** A visible contest, and the address at which it is shown. */
export interface ShownContest {
  readonly contest: Contest;
  readonly href: string;
}

/** The visible contests for search engines; an example is not an event. */
export const { attach }: JsonLdModule<ShownContest> = {
  attach: (host, visibleItems) =>
    void new JsonLdController(host, visibleItems, (contests, context) =>
      toGraph(
        contests.flatMap(({ contest, href }) =>
          contest.example ? [] : contestToJsonLd(contest, href, context),
        ),
        (event) => event,
        context,
      ),
    ),
};
