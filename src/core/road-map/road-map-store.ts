/** The road map on this device: one for all elements of the page; all tabs share it. */
import { mergeThreeWay } from '../plan/three-way-merge.js';
import { toJson } from '../util/natives.js';
import { PersistedItem } from '../util/persisted-item.js';
import { parseRoadMap, type RoadMapIssue } from './parse-road-map.js';
import { createRoadMap, isEmptyRoadMap, type RoadMap } from './road-map.js';

const STORAGE_KEY = 'tilts:road-map';

/** Notifies all elements when the road map or its status changes. */
export class RoadMapStore extends EventTarget {
  static #shared: RoadMapStore | undefined;
  static get shared(): RoadMapStore {
    return (this.#shared ??= new RoadMapStore());
  }

  map: RoadMap = createRoadMap();
  /** Issues of the file that was opened last, or of what was on the device. */
  issues: readonly RoadMapIssue[] = [];
  #before: RoadMap | undefined;
  readonly #item = new PersistedItem({
    location: () => 'local',
    storageKey: () => STORAGE_KEY,
    save: (isClosing) => this.#save(isClosing),
    sync: (isNotified) => this.#sync(isNotified),
    onPersistenceChange: () => this.#notify(),
  });
  /** What this tab last read from the device or saved to it, as text and as road map. */
  #lastSynced: { readonly text: string | undefined; readonly map: RoadMap } = {
    text: undefined,
    map: this.map,
  };

  private constructor() {
    super();
    this.#load();
  }

  /** Saving fails: the device is full, or the browser blocks storage. */
  get isStorageDenied(): boolean {
    return this.#item.persistence !== 'ok';
  }

  /** Whether opening a file or deleting can be undone. */
  get canUndo(): boolean {
    return this.#before !== undefined;
  }

  edit(map: RoadMap): void {
    if (map === this.map) return;
    this.#before = undefined;
    this.#commit(map);
  }

  /** Replaces the road map with an opened one, or with an empty one; this can be undone until the next change. */
  open(map: RoadMap, issues: readonly RoadMapIssue[] = []): void {
    this.#before = this.map;
    this.issues = issues;
    this.#commit(map);
  }

  undo(): void {
    const before = this.#before;
    if (!before) return;
    this.#before = undefined;
    this.issues = [];
    this.#commit(before);
  }

  #commit(map: RoadMap): void {
    this.map = map;
    this.#item.schedule();
    this.#notify();
  }

  /** Reads what is stored; changes that are not saved yet stay. */
  #load(): void {
    const text = this.#item.read();
    const parsed = text === undefined ? undefined : parseRoadMap(text);
    const stored = parsed?.map ?? createRoadMap(this.map.side);
    const isChanged = this.map !== this.#lastSynced.map;
    // Without a stored road map, another tab has deleted it: only what was written here since then is new.
    this.map = isChanged ? mergeThreeWay(this.#lastSynced.map, this.map, stored) : stored;
    this.issues = parsed?.issues ?? [];
    this.#lastSynced = { text, map: stored };
    if (isChanged) this.#item.schedule();
    else this.#item.cancel();
    this.#notify();
  }

  #save(isClosing: boolean): void {
    if (this.map === this.#lastSynced.map) return;
    const stored = this.#item.read();
    // Another tab was quicker. When the page closes, merging is all there is time for.
    if (stored !== undefined && stored !== this.#lastSynced.text) {
      this.#load();
      if (!isClosing) return;
    }
    const { map } = this;
    const text = isEmptyRoadMap(map) ? undefined : toJson(map);
    if (this.#item.write(text) === 'ok') this.#lastSynced = { text, map };
  }

  /** A road map that only this tab still has stays, unless another tab has deleted it. */
  #sync(isNotified: boolean): void {
    const stored = this.#item.read();
    if (isNotified || (stored !== undefined && stored !== this.#lastSynced.text)) this.#load();
  }

  #notify(): void {
    this.dispatchEvent(new CustomEvent('change'));
  }
}
