/** The feed that was edited last, on this device until somebody forgets it. Nothing here throws. */
import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { RawFeed } from '../state/feed-path.js';

export interface DeviceFeed {
  readonly name: string;
  readonly feed: RawFeed;
  /** As it was when it was opened. */
  readonly opened: RawFeed;
  /** Instant (epoch milliseconds). */
  readonly savedAt: number;
}

const KEY = 'last';
let store: UseStore | undefined;
const database = (): UseStore => (store ??= createStore('tilts-desk', 'feeds'));

export const readDeviceFeed = async (): Promise<DeviceFeed | undefined> => {
  try {
    return await get<DeviceFeed>(KEY, database());
  } catch {
    return undefined;
  }
};

/** False if this browser stores nothing here. */
export const storeDeviceFeed = async (feed: DeviceFeed): Promise<boolean> => {
  try {
    await set(KEY, feed, database());
    return true;
  } catch {
    return false;
  }
};

export const forgetDeviceFeed = async (): Promise<void> => {
  try {
    await del(KEY, database());
  } catch {
    // There is nothing to forget.
  }
};
