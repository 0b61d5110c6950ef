import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/define/road-map.js';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';
import { loadContent } from '../../../src/core/road-map/content.js';
import { createRoadMap, editStep } from '../../../src/core/road-map/road-map.js';
import { RoadMapStore } from '../../../src/core/road-map/road-map-store.js';
import type { RoadMapElement } from '../../../src/elements/road-map/road-map.js';
import { violations } from '../../helpers/axe.js';
import { createElement, mount } from '../../helpers/elements.js';
import { message, messagePattern } from '../../helpers/messages.js';
import { useTestPage } from '../../helpers/page.js';
import { describeFocus, getByRole, hasRole, textOf } from '../../helpers/queries.js';
import { click } from '../../helpers/user.js';
import { waitUntil } from '../../helpers/wait.js';

/** A page of a municipality: its headings come before those of the road map. */
function usePlace(): void {
  const headings = document.createElement('header');
  headings.innerHTML = '<h1>Paraugnovads</h1><h2>Sadarbība</h2>';
  beforeEach(() => document.body.prepend(headings));
  afterEach(() => headings.remove());
}

async function show(): Promise<RoadMapElement> {
  const element = createElement('tilts-road-map', {});
  await mount(element);
  await waitUntil(() => hasRole(element, 'checkbox'), 'it is drawn');
  return element;
}

function useEmptyMap(): void {
  const empty = (): void => {
    RoadMapStore.shared.edit(createRoadMap());
    dispatchEvent(new PageTransitionEvent('pagehide'));
  };
  beforeEach(empty);
  after(empty);
}

describe('axe finds nothing wrong in the road map', () => {
  useTestPage();
  usePlace();
  useEmptyMap();
  afterEach(async () => {
    await setViewport({ width: 1280, height: 900 });
    await emulateMedia({ colorScheme: 'light' });
  });

  for (const language of LANGUAGES)
    it(`${language}: all stages, documents and the comparison`, async () => {
      document.documentElement.lang = language;
      const done = editStep(createRoadMap(), 'municipality', 'find.contact', { isDone: true });
      RoadMapStore.shared.edit(editStep(done, 'community', 'find.letter', { isDone: true }));
      const element = await show();
      for (const summary of element.renderRoot.querySelectorAll('details:not([open]) summary'))
        (summary as HTMLElement).click();
      await click(element, messagePattern('road-map.share', language));
      await waitUntil(() => hasRole(element, 'table'), 'the comparison');
      expect(await violations()).to.deep.equal([]);
    });

  for (const language of LANGUAGES)
    it(`${language}: in the dark, and on a narrow screen, where nothing is wider than it`, async () => {
      await emulateMedia({ colorScheme: 'dark' });
      await setViewport({ width: 320, height: 640 });
      document.documentElement.lang = language;
      const element = await show();
      await click(element, messagePattern('road-map.share', language));
      await waitUntil(
        () => hasRole(element, 'button', messagePattern('road-map.save', language)),
        'documents',
      );
      expect(await violations()).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
});

describe('the road map by keyboard', () => {
  useTestPage();
  useEmptyMap();

  it('a step is done by the space bar, and a stage opens and closes by Enter', async () => {
    const { stages, steps } = await loadContent('en');
    const element = await show();
    const step = getByRole(element, 'checkbox', steps.municipality['find.contact'].title);
    step.focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(textOf(element)).to.include('Done: 1 of 28');
    const summary = [...element.renderRoot.querySelectorAll('summary')][1]!;
    expect(summary.textContent).to.include(stages.needs.title);
    summary.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => hasRole(element, 'checkbox', steps.municipality['needs.units'].title), 'it opens');
    expect(describeFocus()).to.include(stages.needs.title);
    await sendKeys({ press: 'Enter' });
    await waitUntil(
      () => !hasRole(element, 'checkbox', steps.municipality['needs.units'].title),
      'it closes',
    );
  });

  it('the sides are changed by an arrow, and the focus stays there', async () => {
    const { sides, steps } = await loadContent('en');
    const element = await show();
    getByRole(element, 'radio', sides.municipality).focus();
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(
      () => hasRole(element, 'checkbox', steps.community['find.letter'].title),
      'the other side',
    );
    expect(describeFocus()).to.include(sides.community);
  });

  it('documents open below, and are closed by the same button', async () => {
    const element = await show();
    const button = getByRole(element, 'button', message('road-map.share'));
    button.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => hasRole(element, 'button', message('road-map.save')), 'they open');
    expect(button.ariaExpanded).to.equal('true');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !hasRole(element, 'button', message('road-map.save')), 'they close');
  });
});
