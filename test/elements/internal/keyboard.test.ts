/** What all elements do for who works with the keys: a control that takes itself away leaves the focus in the element. */
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/define/enterprise-showcase.js';
import '../../../src/define/idea-contest.js';
import '../../../src/define/instrument-directory.js';
import '../../../src/define/needs-board.js';
import '../../../src/define/organisation-directory.js';
import '../../../src/define/resource-library.js';
import '../../../src/define/road-map.js';
import { createRoadMap, editStep } from '../../../src/core/road-map/road-map.js';
import { RoadMapStore } from '../../../src/core/road-map/road-map-store.js';
import type { TiltsElement } from '../../../src/elements/internal/tilts-element.js';
import { createElement, mount } from '../../helpers/elements.js';
import { sample } from '../../helpers/feeds.js';
import { message } from '../../helpers/messages.js';
import { deferred, json, status, useNetwork, type Answer } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { deepActiveElement, describeFocus, getAllByRole, getByRole, hasRole } from '../../helpers/queries.js';
import { waitForText, waitUntilIdle } from '../../helpers/user.js';
import { waitUntil } from '../../helpers/wait.js';

const LISTS = [
  'instrument-directory',
  'enterprise-showcase',
  'idea-contest',
  'needs-board',
  'organisation-directory',
  'resource-library',
] as const;

const hasFocus = (element: TiltsElement): boolean => element.shadowRoot!.contains(deepActiveElement());

async function press(element: TiltsElement, name: string): Promise<void> {
  getByRole(element, 'button', name).focus();
  await sendKeys({ press: 'Enter' });
}

async function showLoaded(element: TiltsElement): Promise<void> {
  await waitUntil(() => hasRole(element, 'heading'), 'the list');
  await waitUntilIdle(element);
}

for (const name of LISTS)
  describe(`The focus in ${name}`, () => {
    const network = useNetwork();
    useTestPage();

    async function showFailed(next: Answer): Promise<TiltsElement> {
      const src = network.respondAt(status(404), next);
      const element = createElement(`tilts-${name}`, { src });
      await mount(element);
      await waitForText(element, message('feed.retry'));
      return element;
    }

    it('is on what comes once the list can be loaded', async () => {
      const { answer, resolve } = deferred();
      const element = await showFailed(answer);
      await press(element, message('feed.retry'));
      await waitUntil(() => !hasRole(element, 'button', message('feed.retry')), 'it loads');
      resolve(json(sample()));
      await showLoaded(element);
      expect(hasFocus(element)).to.equal(true);
    });

    it('does not scroll back, nor bring up the keyboard of a phone, if the button was pressed by mouse', async () => {
      const { answer, resolve } = deferred();
      const element = await showFailed(answer);
      const text = document.createElement('p');
      text.style.blockSize = '9000px';
      element.after(text);
      const { x, y } = getByRole(element, 'button', message('feed.retry')).getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.ceil(x) + 9, Math.ceil(y) + 9] });
      await waitUntil(() => !hasRole(element, 'button', message('feed.retry')), 'it loads');
      scrollTo(0, 6000);
      resolve(json(sample()));
      await showLoaded(element);
      const { bottom } = element.getBoundingClientRect();
      expect(bottom).to.be.below(0);
      expect(hasFocus(element)).to.equal(true);
      expect(describeFocus()).not.to.match(/^(searchbox|textbox)/);
    });

    it('is on the same button if the list cannot be loaded again', async () => {
      const { answer, resolve } = deferred();
      const element = await showFailed(answer);
      await press(element, message('feed.retry'));
      await waitUntil(() => !hasRole(element, 'button', message('feed.retry')), 'it loads');
      resolve(status(403));
      await waitForText(element, message('feed.retry'));
      expect(describeFocus()).to.equal(`button ${message('feed.retry')}`);
    });

    it('stays elsewhere on the page where the person has gone meanwhile', async () => {
      const { answer, resolve } = deferred();
      const element = await showFailed(answer);
      const button = document.createElement('button');
      button.textContent = 'Elsewhere';
      element.after(button);
      await press(element, message('feed.retry'));
      button.focus();
      resolve(json(sample()));
      await showLoaded(element);
      expect(describeFocus()).to.equal('button Elsewhere');
    });
  });

describe('The focus in the road map', () => {
  useTestPage();
  const empty = (): void => {
    RoadMapStore.shared.edit(createRoadMap());
    dispatchEvent(new PageTransitionEvent('pagehide'));
  };
  beforeEach(empty);
  after(empty);

  it('is where one can undo once everything is deleted, and back where one can delete once that is undone', async () => {
    RoadMapStore.shared.edit(editStep(createRoadMap(), 'municipality', 'find.contact', { isDone: true }));
    const element = createElement('tilts-road-map', {});
    await mount(element);
    await waitUntil(() => hasRole(element, 'button', message('road-map.clear')), 'it is drawn');
    await press(element, message('road-map.clear'));
    await waitUntil(() => hasRole(element, 'button', message('road-map.undo')), 'it is deleted');
    expect(describeFocus()).to.equal(`button ${message('road-map.undo')}`);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => hasRole(element, 'button', message('road-map.clear')), 'it is back');
    expect(describeFocus()).to.equal(`button ${message('road-map.clear')}`);
  });

  it('takes the keys that are typed: shortcuts of the page do not see them', async () => {
    const seen: string[] = [];
    const see = ({ key }: KeyboardEvent): void => void seen.push(key);
    const element = createElement('tilts-road-map', {});
    await mount(element);
    await waitUntil(() => hasRole(element, 'textbox'), 'it is drawn');
    document.addEventListener('keydown', see);
    try {
      const note = getAllByRole(element, 'textbox', message('road-map.note'))[0] as HTMLTextAreaElement;
      note.focus();
      await sendKeys({ type: 's/' });
      expect(note.value).to.equal('s/');
      expect(seen).to.deep.equal([]);
    } finally {
      document.removeEventListener('keydown', see);
    }
  });
});
