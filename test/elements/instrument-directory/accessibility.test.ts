import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';
import { violations } from '../../helpers/axe.js';
import {
  createDirectory,
  waitForDialog,
  openDetail,
  mountDirectoryAt,
  titles,
  type Directory,
} from '../../helpers/instrument-directory.po.js';
import { mount } from '../../helpers/elements.js';
import { sample } from '../../helpers/feeds.js';
import {
  getAllByRole,
  deepActiveElement,
  describeFocus,
  hasRole,
  isVisible,
  accessibleNames,
  getByRole,
  textOf,
} from '../../helpers/queries.js';
import { json, neverResponds, status, useNetwork, type Network } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { messagePattern, type MessageId } from '../../helpers/messages.js';
import { waitUntil } from '../../helpers/wait.js';
import { click, fill, selectOption } from '../../helpers/user.js';

type Say = (id: MessageId) => RegExp;

/** A page of a municipality: its headings come before the directory's. */
function usePlace(): void {
  const headings = document.createElement('header');
  headings.innerHTML = '<h1>Paraugnovads</h1><h2>Atbalsts</h2>';
  beforeEach(() => document.body.prepend(headings));
  afterEach(() => headings.remove());
}

const loaded = (network: Network): Promise<Directory> => mountDirectoryAt(network.respondAt(json(sample())));

async function questions(element: Directory, say: Say): Promise<void> {
  await click(element, say('action.eligibility'));
  const who = say('eligibility-question.legal-form');
  await waitUntil(() => hasRole(element, 'combobox', who), 'the questions open');
  const list = getByRole(element, 'combobox', who);
  const company = say('legal-form.company');
  await selectOption(
    element,
    who,
    accessibleNames(list, 'option').find((name) => company.test(name))!,
  );
  await fill(element, say('eligibility-question.employees'), '12');
}

/** Each state, from the page without a directory. */
const STATES: Readonly<Record<string, (network: Network, say: Say) => Promise<unknown>>> = {
  loaded: async (network, say) => {
    const element = await loaded(network);
    await click(element, say('results.show-closed'));
    for (const summary of getAllByRole(element, 'button', /^[^(]+$/).filter(
      (each) => each.tagName === 'SUMMARY',
    ))
      summary.click();
    await waitUntil(() => getAllByRole(element, 'checkbox').length > 20, 'all filters open');
    getAllByRole(element, 'checkbox')[0]!.click();
    getAllByRole(element, 'button', say('card.favourite-title'))[0]!.click();
    await element.updateComplete;
  },
  loading: async (network, say) => {
    const element = await mount(createDirectory({ src: network.respondAt(neverResponds) }));
    expect(textOf(getByRole(element, 'status'))).to.match(say('feed.loading'));
  },
  failure: async (network, say) => {
    const element = await mount(createDirectory({ src: network.respondAt(status(404)) }));
    await waitUntil(() => hasRole(element, 'alert'), 'fails');
    expect(textOf(getByRole(element, 'alert'))).to.match(say('feed.unavailable'));
  },
  'nothing found': async (network, say) => {
    const element = await loaded(network);
    await fill(element, say('search.label'), 'qqqqq');
    expect(
      getAllByRole(element, 'paragraph')
        .map(textOf)
        .some((text) => say('empty.title').test(text)),
    ).to.equal(true);
  },
  dialog: async (network) => {
    const element = await loaded(network);
    await openDetail(element, titles(element)[3]!);
  },
  'eligibility open': async (network, say) => {
    await questions(await loaded(network), say);
  },
  'dialog with a verdict': async (network, say) => {
    const element = await loaded(network);
    await questions(element, say);
    await openDetail(element, titles(element)[0]!);
  },
  compare: async (network, say) => {
    const element = await loaded(network);
    for (const button of getAllByRole(element, 'button', say('card.favourite-title')).slice(0, 3))
      button.click();
    await click(element, say('action.favourites'));
    await waitForDialog(element);
  },
  'compare nothing': async (network, say) => {
    await click(await loaded(network), say('action.favourites'));
    await waitUntil(() => getAllByRole(document.body, 'dialog').length === 1);
  },
  'problems shown to the webmaster': async (network) => {
    const element = await mountDirectoryAt(
      network.respondAt(json({ ...sample(), instruments: [{ id: 'bad' }, ...sample().instruments] })),
    );
    element.debug = true;
    await waitUntil(() => getAllByRole(element, 'button', /^\d+ /).length > 0, 'the problems are shown');
    getByRole(element, 'button', /^\d+ /).click();
  },
};

describe('axe finds nothing wrong', () => {
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
});

describe('axe finds nothing wrong on other screens', () => {
  const network = useNetwork();
  useTestPage();
  usePlace();
  const inEnglish: Say = (id) => messagePattern(id);

  describe('a dark page', () => {
    beforeEach(() => {
      document.documentElement.style.colorScheme = 'dark';
      document.body.style.cssText = 'background: Canvas; color: CanvasText';
    });
    afterEach(() => {
      document.documentElement.style.colorScheme = '';
      document.body.style.cssText = '';
    });
    for (const [name, enter] of Object.entries(STATES))
      it(name, async () => {
        await enter(network, inEnglish);
        expect(await violations()).to.deep.equal([]);
      });
  });

  describe('320 px', () => {
    before(() => setViewport({ width: 320, height: 640 }));
    after(() => setViewport({ width: 1280, height: 900 }));
    for (const name of ['dialog', 'eligibility open', 'compare', 'failure'])
      it(`${name}, and nothing overflows the page`, async () => {
        await STATES[name]!(network, inEnglish);
        expect(await violations()).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      });

    it('has a visible focus ring', async () => {
      const element = await loaded(network);
      getByRole(element, 'searchbox').focus();
      for (let turn = 0; turn < 8; turn++) {
        await sendKeys({ press: 'Tab' });
        const { outlineStyle, outlineWidth } = getComputedStyle(deepActiveElement()!);
        expect(`${outlineStyle} ${outlineWidth}`, describeFocus()).to.equal('solid 3px');
      }
    });

    it('has controls of at least 24 px', async () => {
      const element = await loaded(network);
      await click(element, messagePattern('filters.toggle'));
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
