/** A link with one side’s checklist, which the other side opens. */
import { expect } from '@open-wc/testing';
import '../../../src/define/road-map.js';
import {
  createRoadMap,
  editName,
  editStep,
  stepOf,
  type RoadMap,
} from '../../../src/core/road-map/road-map.js';
import { RoadMapStore } from '../../../src/core/road-map/road-map-store.js';
import { decodeRoadMap, encodeRoadMapUrl, packedIn } from '../../../src/core/road-map/share-url.js';
import type { RoadMapElement } from '../../../src/elements/road-map/road-map.js';
import { createElement, mount } from '../../helpers/elements.js';
import { message } from '../../helpers/messages.js';
import { useTestPage } from '../../helpers/page.js';
import { describeFocus, getByRole, hasRole, textOf } from '../../helpers/queries.js';
import { click, waitForText } from '../../helpers/user.js';
import { waitUntil } from '../../helpers/wait.js';

const mine = (): RoadMap => editStep(createRoadMap(), 'municipality', 'find.contact', { isDone: true });
const theirs = (): RoadMap =>
  editStep(editName(createRoadMap('community'), 'community', 'Youth club'), 'community', 'find.letter', {
    ...{ isDone: true, note: 'žņēķī' },
  });

const PAGE = 'https://novads.example/cooperation?a=1#/goals';
const linkOf = async (map: RoadMap): Promise<string> => (await encodeRoadMapUrl(map, PAGE)).split('#')[1]!;

async function follow(fragment: string): Promise<RoadMapElement> {
  history.replaceState(null, '', `#${fragment}`);
  const element = createElement('tilts-road-map', { side: 'municipality' });
  await mount(element);
  await waitUntil(() => hasRole(element, 'button', message('road-map.open-link')), 'it asks');
  return element;
}

describe('A link with a road map', () => {
  useTestPage();
  const store = RoadMapStore.shared;

  beforeEach(() => store.edit(mine()));
  afterEach(() => {
    store.edit(createRoadMap());
    dispatchEvent(new PageTransitionEvent('pagehide'));
  });

  it('contains one’s own side, and not what the other has sent', async () => {
    const both = { ...theirs(), steps: { ...theirs().steps, municipality: mine().steps.municipality } };
    const fragment = await linkOf(both);
    expect(fragment).to.match(/^\/goals\?tilts-road-map-[\w-]+$/);
    const decoded = await decodeRoadMap(packedIn(`#${fragment}`)!);
    expect(decoded).to.deep.equal({ map: theirs(), issues: [] });
  });

  it('changes nothing before the person says so; then both sides are compared', async () => {
    const element = await follow(await linkOf(theirs()));
    expect(store.map).to.deep.equal(mine());
    await click(element, message('road-map.open-link'));
    await waitForText(element, 'Opened: Youth club');
    expect(stepOf(store.map, 'community', 'find.letter').note).to.equal('žņēķī');
    expect(store.map.steps.municipality).to.deep.equal(mine().steps.municipality);
    expect(hasRole(element, 'table')).to.equal(true);
    await waitUntil(() => describeFocus().startsWith('status'), 'the focus is on what came of it');
    expect(location.hash).to.equal('#/goals');
    await click(element, message('road-map.undo'));
    expect(store.map).to.deep.equal(mine());
  });

  it('is compared with a checklist in which nothing is filled in yet', async () => {
    store.open(createRoadMap('municipality'));
    const element = await follow(await linkOf(theirs()));
    expect(hasRole(element, 'table')).to.equal(false);
    await click(element, message('road-map.open-link'));
    await waitForText(element, 'Opened: Youth club');
    const table = getByRole(element, 'table', message('road-map.comparison'));
    expect(textOf(table)).to.include('Youth club');
  });

  it('can be left alone', async () => {
    const element = await follow(await linkOf(theirs()));
    await click(element, message('road-map.leave-link'));
    await element.updateComplete;
    expect(hasRole(element, 'button', message('road-map.open-link'))).to.equal(false);
    expect(store.map).to.deep.equal(mine());
    expect(location.hash).to.equal('#/goals');
  });

  it('that was cut off says so', async () => {
    const element = await follow((await linkOf(theirs())).slice(0, -12));
    await click(element, message('road-map.open-link'));
    await waitForText(element, message('road-map.link-unreadable'));
    expect(store.map).to.deep.equal(mine());
  });

  it('is noticed on a page that is open already', async () => {
    const element = createElement('tilts-road-map', { side: 'municipality' });
    await mount(element);
    location.hash = await linkOf(theirs());
    await waitForText(element, message('road-map.received'));
    expect(textOf(element)).to.include(message('road-map.leave-link'));
  });
});
