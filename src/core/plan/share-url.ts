/** A plan in the fragment of an address; browsers do not send fragments to servers (RFC 9110, section 7.1). */
import { toJson } from '../util/natives.js';
import { addToFragment, packJson, unpackJson, type LinkFailure } from '../util/packed-json.js';
import { parsePlan, type ParsedPlan } from './parse-plan.js';
import { createItem, createPlan, type ListName, type Plan } from './plan.js';

export type { LinkFailure };
export type DecodedLink = ParsedPlan | LinkFailure;

/**
 * Maximum characters of a link. Email programs cut off links longer than about 2,000 (the former limit of Internet
 * Explorer, 2,083); a QR code holds 2,953 (ISO/IEC 18004, version 40-L); Chrome does not display longer addresses than
 * 32 × 1,024 (`kMaxURLDisplayChars`).
 */
export const URL_LIMITS = { mail: 2_000, qr: 2_953, link: 32_000 } as const;

/** The address with a copy of the plan in its fragment. */
export const encodePlanUrl = async (plan: Plan, address: string): Promise<string> =>
  addToFragment(address, 'tilts-plan', await packJson(toJson(withoutDefaults(plan))));

/** The plan in a link, or why it cannot be read. Never throws. */
export async function decodePlanUrl(data: string): Promise<DecodedLink> {
  const unpacked = await unpackJson(data);
  if (typeof unpacked === 'string') return unpacked;
  try {
    return parsePlan(unpacked.json) ?? 'damaged';
  } catch {
    return 'damaged';
  }
}

/** The plan without what parsing adds by itself: empty values, and ids that only count. */
function withoutDefaults({ tilts, version, id, ...plan }: Plan): object {
  return { tilts, version, id, ...omitDefaults(plan, createPlan('')) };
}

function omitDefaults(piece: object, defaults: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(piece)
      .filter(([key, value]) => toJson(value) !== toJson(defaults[key]))
      .map(([key, value]: [string, unknown]) => {
        if (key === 'measure') return [key, omitDefaults(value as object, defaultMeasure())];
        return [
          key,
          Object.hasOwn(createItem, key) ? omitListDefaults(key as ListName, value as Item[]) : value,
        ];
      }),
  );
}

const defaultMeasure = () => ({ ...createItem.indicators(), id: '1' }) as unknown as Record<string, unknown>;

interface Item {
  readonly id: string;
}

function omitListDefaults(name: ListName, list: readonly Item[]): object[] {
  const isCounted = list.every(({ id }, at) => id === String(at + 1));
  return list.map(({ id, ...item }) => ({
    ...(isCounted ? {} : { id }),
    ...omitDefaults(item, createItem[name]() as unknown as Record<string, unknown>),
  }));
}
