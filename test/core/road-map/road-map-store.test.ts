/** The road map on the device: saved, shared by tabs, and opened so that it can be undone. */
import { expect } from '@open-wc/testing';
import { parseRoadMap } from '../../../src/core/road-map/parse-road-map.js';
import { createRoadMap, editStep, stepOf, type RoadMap } from '../../../src/core/road-map/road-map.js';
import { RoadMapStore } from '../../../src/core/road-map/road-map-store.js';
import { useStorageFaults } from '../../helpers/storage.js';

const KEY = 'tilts:road-map';

const stored = (): RoadMap | undefined => parseRoadMap(localStorage.getItem(KEY) ?? '')?.map;
const leavePage = (): boolean => dispatchEvent(new PageTransitionEvent('pagehide'));

/** Writes as another tab does, and tells this one. */
function storeElsewhere(map: RoadMap | undefined): void {
  if (map) localStorage.setItem(KEY, JSON.stringify(map));
  else localStorage.removeItem(KEY);
  dispatchEvent(new StorageEvent('storage', { key: KEY }));
}

const withNote = (note: string, map = createRoadMap()): RoadMap =>
  editStep(map, 'municipality', 'find.contact', { note });
const done = (map: RoadMap): RoadMap => editStep(map, 'municipality', 'find.visit', { isDone: true });

describe('The road map on the device', () => {
  const store = RoadMapStore.shared;
  const noteOf = (map: RoadMap | undefined = store.map): string =>
    stepOf(map, 'municipality', 'find.contact').note;

  beforeEach(() => {
    store.edit(createRoadMap());
    leavePage();
    storeElsewhere(undefined);
  });

  it('is saved when the page is left, and removed once it is empty', () => {
    store.edit(withNote('Anna'));
    leavePage();
    expect(noteOf(stored())).to.equal('Anna');
    store.edit(createRoadMap());
    leavePage();
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('has what another tab has changed, and what was changed here meanwhile', () => {
    store.edit(withNote('Anna'));
    leavePage();
    store.edit(done(store.map));
    storeElsewhere(withNote('Anna and Jānis'));
    expect(noteOf()).to.equal('Anna and Jānis');
    leavePage();
    expect(stepOf(stored()!, 'municipality', 'find.visit').isDone).to.equal(true);
    expect(noteOf(stored())).to.equal('Anna and Jānis');
  });

  it('keeps what another tab has stored if this one was not told', () => {
    store.edit(withNote('Anna'));
    localStorage.setItem(KEY, JSON.stringify(done(createRoadMap())));
    leavePage();
    expect(noteOf(stored())).to.equal('Anna');
    expect(stepOf(stored()!, 'municipality', 'find.visit').isDone).to.equal(true);
  });

  it('is empty after another tab has deleted it', () => {
    store.edit(withNote('Anna'));
    leavePage();
    storeElsewhere(undefined);
    expect(noteOf()).to.equal('');
  });

  it('is replaced by an opened one, until that is undone or something is changed', () => {
    store.edit(withNote('Anna'));
    store.open(withNote('From a file'), ['newer']);
    expect([noteOf(), store.canUndo, store.issues]).to.deep.equal(['From a file', true, ['newer']]);
    store.undo();
    expect([noteOf(), store.canUndo, store.issues]).to.deep.equal(['Anna', false, []]);
    store.open(withNote('From a file'));
    store.edit(done(store.map));
    expect(store.canUndo).to.equal(false);
  });
});

describe('The road map on a device that is full', () => {
  const faults = useStorageFaults();

  it('says that it is only in memory', () => {
    faults.fail('QuotaExceededError');
    RoadMapStore.shared.edit(withNote('Anna'));
    leavePage();
    expect(RoadMapStore.shared.isStorageDenied).to.equal(true);
    faults.restore();
    RoadMapStore.shared.edit(createRoadMap());
    leavePage();
    expect(RoadMapStore.shared.isStorageDenied).to.equal(false);
  });
});
