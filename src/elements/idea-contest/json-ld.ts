import { StructuredDataController, type Structure } from '../internal/collection/json-ld-controller.js';
import { sayContest } from '../../core/formats/json-ld/contests.js';
import { graphOf } from '../../core/formats/json-ld/json-ld.js';
import type { Contest } from '../../core/feed/schema/schema.js';

/** A contest on the screen, and the address at which it is shown. */
export interface ShownContest {
  readonly contest: Contest;
  readonly href: string;
}

/** What search engines learn of the contests on the screen; an example is no event. */
export const { follow }: Structure<ShownContest> = {
  follow: (host, shown) =>
    void new StructuredDataController(host, shown, (shown, around) =>
      graphOf(
        shown.flatMap(({ contest, href }) => (contest.example ? [] : sayContest(contest, href, around))),
        (event) => event,
        around,
      ),
    ),
};
