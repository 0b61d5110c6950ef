/** One side’s checklist in the fragment of an address, for the other side to compare. */
import { toJson } from '../util/natives.js';
import { addToFragment, packJson, unpackJson, type LinkFailure } from '../util/packed-json.js';
import { parseRoadMap, type ParsedRoadMap } from './parse-road-map.js';
import type { RoadMap } from './road-map.js';

const NAME = 'tilts-road-map';

/** Maximum characters of a link: Chrome does not display longer addresses (32 × 1,024, `kMaxURLDisplayChars`). */
export const MAX_LINK = 32_000;

/** The address with the checklist of one’s own side: what the other side has sent is not passed on. */
export const encodeRoadMapUrl = async (
  { tilts, version, side, names, steps }: RoadMap,
  address: string,
): Promise<string> =>
  addToFragment(
    address,
    NAME,
    await packJson(toJson({ tilts, version, side, names, steps: { [side]: steps[side] } })),
  );

/** The packed checklist in a fragment; undefined if there is none. */
export const packedIn = (fragment: string): string | undefined =>
  new RegExp(`[#&?]${NAME}-([^&]*)`).exec(fragment)?.[1];

/** The fragment without the checklist. */
export const withoutPacked = (fragment: string): string =>
  fragment.replace(new RegExp(`([#&?])${NAME}-[^&]*&?`), '$1').replace(/[#&?]$/, '');

/** The checklist, or why it cannot be read. Never throws. */
export async function decodeRoadMap(packed: string): Promise<ParsedRoadMap | LinkFailure> {
  const unpacked = await unpackJson(packed);
  return typeof unpacked === 'string' ? unpacked : (parseRoadMap(unpacked.json) ?? 'damaged');
}
