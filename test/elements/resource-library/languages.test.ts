import { expect } from '@open-wc/testing';
import { card, openDetail } from '../../helpers/instrument-directory.po.js';
import { feedWith, mountLibrary, resource } from '../../helpers/resource-library.po.js';
import { message } from '../../helpers/messages.js';
import { getAllByRole, textOf } from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';

const versions = (...languages: readonly string[]): object => ({
  versions: languages.map((language) => ({ language })),
});

describe('the languages of a resource', () => {
  const network = useNetwork();
  useTestPage();

  const said = [
    ['only in the visitor’s language', ['en'], () => message('library.own')],
    ['also in others', ['lv', 'en-GB', 'et'], () => message('library.own-and', 'Latvian, Estonian')],
    ['only in one other', ['lv'], () => message('language-badge.lv')],
    ['only in another that is not the page’s', ['de'], () => message('language-badge.other', 'German')],
    ['only in others', ['lv', 'lt'], () => message('library.only-others', 'Latvian, Lithuanian')],
    ['in several that are not named', ['mul'], () => message('library.several')],
    ['in one other and several', ['lv', 'mul'], () => message('library.several-and', 'Latvian')],
    ['in the visitor’s and several', ['en', 'mul'], () => message('library.own-and-several')],
  ] as const;
  for (const [name, languages, text] of said)
    it(`are said on the card and in the dialog: ${name}`, async () => {
      const element = await mountLibrary(network, feedWith([resource('a', versions(...languages))]));
      expect(textOf(card(element, 'Title a'))).to.include(text());
      expect(textOf(await openDetail(element, 'Title a'))).to.include(text());
    });

  it('bring the title as published, read out in its language', async () => {
    const element = await mountLibrary(
      network,
      feedWith([resource('a', { versions: [{ language: 'lv', title: 'Ceļa karte' }] })]),
    );
    const original = getAllByRole(card(element, 'Title a'), 'paragraph').find(
      (each) => textOf(each) === 'Ceļa karte',
    );
    expect(original?.lang).to.equal('lv');
  });
});
