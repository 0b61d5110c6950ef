import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';
import { violations } from '../../helpers/axe.js';
import {
  waitForDialogToClose,
  waitForDialog,
  openDetail,
  titles,
} from '../../helpers/instrument-directory.po.js';
import { mount } from '../../helpers/elements.js';
import { sample } from '../../helpers/feeds.js';
import {
  getAllByRole,
  deepActiveElement,
  describeFocus,
  hasRole,
  isVisible,
  getByRole,
  textOf,
} from '../../helpers/queries.js';
import { status, useNetwork, type Network } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { createShowcase, mountShowcase, type Showcase } from '../../helpers/enterprise-showcase.po.js';
import { messagePattern, type MessageId } from '../../helpers/messages.js';
import { waitUntil } from '../../helpers/wait.js';
import { click } from '../../helpers/user.js';

type Say = (id: MessageId) => RegExp;

/** A page of a municipality: its headings come before the showcase's. */
function usePlace(): void {
  const headings = document.createElement('header');
  for (const name of ['h1', 'h2']) {
    const heading = document.createElement(name);
    heading.textContent = 'Paraugnovads';
    headings.append(heading);
  }
  beforeEach(() => document.body.prepend(headings));
  afterEach(() => headings.remove());
}

const loaded = (network: Network, view = 'list'): Promise<Showcase> =>
  mountShowcase(network, sample(), { view, map: '' });

async function profile(element: Showcase, say: Say): Promise<void> {
  const dialog = await openDetail(element, titles(element)[0]!);
  for (const button of getAllByRole(dialog, 'button').filter((each) => each.tagName === 'SUMMARY'))
    button.click();
  await waitUntil(() => getAllByRole(dialog, 'table').length > 1, 'tables open');
  expect(hasRole(dialog, 'heading', say('profile.impact'))).to.equal(true);
}

/** Each state, from the page without a showcase. */
const STATES: Readonly<Record<string, (network: Network, say: Say) => Promise<unknown>>> = {
  loaded: async (network, say) => {
    const element = await loaded(network);
    // In a narrow column the filters are folded away.
    getAllByRole(element, 'button', say('filters.toggle'))[0]?.click();
    await element.updateComplete;
    for (const summary of getAllByRole(element, 'button').filter((each) => each.tagName === 'SUMMARY'))
      if (!(summary.parentElement as HTMLDetailsElement).open) summary.click();
    await waitUntil(() => getAllByRole(element, 'checkbox').length > 20, 'all filters open');
    getAllByRole(element, 'checkbox')[0]!.click();
    getAllByRole(element, 'button', say('card.favourite-title'))[0]!.click();
    await element.updateComplete;
  },
  profile: async (network, say) => profile(await loaded(network), say),
  'stories, one open': async (network, say) => profile(await loaded(network, 'stories'), say),
  spotlight: (network) => loaded(network, 'spotlight'),
  compare: async (network, say) => {
    const element = await loaded(network);
    for (const button of getAllByRole(element, 'button', say('card.favourite-title')).slice(0, 3))
      button.click();
    await click(element, say('action.favourites'));
    await waitForDialog(element);
  },
};

describe('axe finds nothing wrong in a showcase', () => {
  const network = useNetwork();
  useTestPage();
  usePlace();

  for (const language of LANGUAGES)
    for (const [name, enter] of Object.entries(STATES))
      it(`${language}: ${name}`, async () => {
        document.documentElement.lang = language;
        await enter(network, (id) => messagePattern(id, language));
        expect(await violations()).to.deep.equal([]);
      });

  it('a feed that is missing', async () => {
    const element = createShowcase({ src: network.respondAt(status(404)) });
    await mount(element);
    await waitUntil(() => hasRole(element, 'alert'));
    expect(await violations()).to.deep.equal([]);
  });
});

describe('a showcase on other screens', () => {
  const network = useNetwork();
  useTestPage();
  usePlace();
  const inEnglish: Say = (id) => messagePattern(id);

  describe('a dark page', () => {
    beforeEach(() => document.documentElement.classList.add('dark'));
    before(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.dark { color-scheme: dark } .dark body { background: Canvas; color: CanvasText }');
      document.adoptedStyleSheets.push(sheet);
    });
    afterEach(() => document.documentElement.classList.remove('dark'));
    for (const [name, enter] of Object.entries(STATES))
      it(name, async () => {
        await enter(network, inEnglish);
        expect(await violations()).to.deep.equal([]);
      });
  });

  describe('320 px', () => {
    before(() => setViewport({ width: 320, height: 640 }));
    after(() => setViewport({ width: 1280, height: 900 }));
    for (const [name, enter] of Object.entries(STATES))
      it(`${name}, and nothing overflows the page`, async () => {
        await enter(network, inEnglish);
        expect(await violations()).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        const dialog = document
          .querySelector('tilts-enterprise-showcase')!
          .shadowRoot!.querySelector('dialog');
        if (dialog && name !== 'compare') expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
      });

    it('has controls of at least 24 px', async () => {
      const element = await loaded(network);
      await openDetail(element, titles(element)[0]!);
      const small = ['button', 'link', 'checkbox', 'combobox', 'searchbox']
        .flatMap((role) => getAllByRole(element, role))
        .filter((control) => isVisible(control))
        .map((control) => ({ control, box: (control.closest('label') ?? control).getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 23.9)
        .map(({ control, box }) => `${textOf(control)} ${box.width}×${box.height}`);
      expect(small).to.deep.equal([]);
    });
  });
});

describe('a showcase without a mouse', () => {
  const network = useNetwork();
  useTestPage();

  it('can be opened, read and left with the keyboard alone; the focus returns', async () => {
    const element = await loaded(network);
    const [first] = titles(element);
    getByRole(element, 'searchbox').focus();
    for (let turn = 0; turn < 40 && describeFocus() !== `button ${first!}`; turn++) {
      await sendKeys({ press: 'Tab' });
      const { outlineStyle, outlineWidth } = getComputedStyle(deepActiveElement()!);
      const ring = getComputedStyle(deepActiveElement()!, '::after');
      expect(
        [`${outlineStyle} ${outlineWidth}`, `${ring.outlineStyle} ${ring.outlineWidth}`],
        describeFocus(),
      ).to.include('solid 3px');
    }
    expect(describeFocus()).to.equal(`button ${first!}`);
    await sendKeys({ press: 'Enter' });
    await waitForDialog(element);
    expect(describeFocus()).to.equal(`heading ${first!}`);
    await sendKeys({ press: 'Escape' });
    await waitForDialogToClose(element);
    expect(describeFocus()).to.equal(`button ${first!}`);
  });
});
