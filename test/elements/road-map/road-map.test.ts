/** The road map as a person uses it: choosing a side, doing steps, coming back later, deleting. */
import { expect } from '@open-wc/testing';
import '../../../src/define/road-map.js';
import { LANGUAGES, type Language } from '../../../src/core/i18n/languages.js';
import { loadContent } from '../../../src/core/road-map/content.js';
import type { RoadMapContent } from '../../../src/core/road-map/content.types.js';
import { createRoadMap } from '../../../src/core/road-map/road-map.js';
import { RoadMapStore } from '../../../src/core/road-map/road-map-store.js';
import type { RoadMapElement } from '../../../src/elements/road-map/road-map.js';
import { FALLBACK, createElement, mount } from '../../helpers/elements.js';
import { message, messagePattern } from '../../helpers/messages.js';
import { useTestPage } from '../../helpers/page.js';
import { getAllByRole, getByRole, hasRole, textOf } from '../../helpers/queries.js';
import { click } from '../../helpers/user.js';
import { waitUntil } from '../../helpers/wait.js';

async function show(language: Language = 'en', side = 'municipality'): Promise<RoadMapElement> {
  document.documentElement.lang = language;
  const element = createElement('tilts-road-map', { 'heading-level': '2', side });
  await mount(element);
  await waitUntil(() => hasRole(element, 'heading'), 'it is drawn');
  return element;
}

describe('The road map', () => {
  useTestPage();
  let content: RoadMapContent;

  before(async () => {
    content = await loadContent('en');
  });
  beforeEach(() => {
    RoadMapStore.shared.edit(createRoadMap());
    dispatchEvent(new PageTransitionEvent('pagehide'));
  });

  for (const language of LANGUAGES)
    it(`speaks ${language}`, async () => {
      const element = await show(language);
      const { stages, steps } = await loadContent(language);
      const headings = getAllByRole(element, 'heading').map((heading) => heading.textContent);
      expect(headings).to.deep.equal(Object.values(stages).map(({ title }, at) => `${at + 1}. ${title}`));
      expect(textOf(element)).to.include(steps.municipality['find.contact'].how);
      expect(hasRole(element, 'button', messagePattern('road-map.print', language))).to.be.true;
      expect(textOf(element)).not.to.include(FALLBACK);
    });

  it('begins with the side that the page asks for', async () => {
    const element = await show('en', 'community');
    expect(hasRole(element, 'checkbox', content.steps.community['find.letter'].title)).to.be.true;
  });

  it('counts what is done, and has it when the person comes back', async () => {
    const element = await show();
    await click(element, content.steps.municipality['find.contact'].title, 'checkbox');
    await element.updateComplete;
    expect(textOf(element)).to.include('Done: 1 of 28').and.to.include('Done: 1 of 4');
    const step = getByRole(element, 'group', content.steps.municipality['find.contact'].title);
    const note = getByRole<HTMLTextAreaElement>(step, 'textbox', message('road-map.note'));
    note.value = 'Anna';
    note.dispatchEvent(new InputEvent('input', { bubbles: true }));
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(localStorage.getItem('tilts:road-map')).to.include('"note":"Anna"');
  });

  it('shows the steps of the other side, and keeps those of this one', async () => {
    const element = await show();
    await click(element, content.steps.municipality['find.contact'].title, 'checkbox');
    await click(element, content.sides.community, 'radio');
    await element.updateComplete;
    expect(textOf(element)).to.include('Done: 0 of 28');
    await click(element, content.sides.municipality, 'radio');
    await element.updateComplete;
    expect(textOf(element)).to.include('Done: 1 of 28');
  });

  it('is deleted, and that can be undone', async () => {
    const element = await show();
    expect(hasRole(element, 'button', message('road-map.clear'))).to.be.false;
    await click(element, content.steps.municipality['find.contact'].title, 'checkbox');
    await element.updateComplete;
    await click(element, message('road-map.clear'));
    await element.updateComplete;
    expect(textOf(element)).to.include('Done: 0 of 28');
    await click(element, message('road-map.undo'));
    await element.updateComplete;
    expect(textOf(element)).to.include('Done: 1 of 28');
  });

  it('has every stage open on paper', async () => {
    const element = await show();
    const open = (): number => element.shadowRoot!.querySelectorAll('details[open]').length;
    expect(open()).to.equal(1);
    dispatchEvent(new Event('beforeprint'));
    expect(open()).to.equal(7);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(open()).to.equal(1);
  });
});
