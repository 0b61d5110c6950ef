import { expect } from '@open-wc/testing';
import { titles } from '../../helpers/instrument-directory.po.js';
import { feedWith, mountLibrary, resource, type Library } from '../../helpers/resource-library.po.js';
import { message } from '../../helpers/messages.js';
import { getAllByRole, getByRole, hasRole, textOf } from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';

const KEY = 'tilts:known-resources';

/** The titles of the cards that are called new. */
const newOnes = (element: Library): string[] =>
  getAllByRole(element, 'article')
    .filter((card) =>
      getAllByRole(card, 'paragraph').some((each) => textOf(each).endsWith(message('library.new'))),
    )
    .map((card) => textOf(getByRole(card, 'heading')));

describe('what is new in the library', () => {
  const network = useNetwork();
  useTestPage();
  const visit = (...ids: readonly string[]): Promise<Library> =>
    mountLibrary(network, feedWith(ids.map((id) => resource(id))));
  /** Another tab, on another day. */
  const later = (): void => sessionStorage.clear();

  it('is nothing at the first visit', async () => {
    const element = await visit('a', 'b');
    expect(newOnes(element)).to.deep.equal([]);
    expect(hasRole(element, 'checkbox', new RegExp(message('library.new-since')))).to.equal(false);
  });

  it('is what has come since the last one, and can be filtered', async () => {
    (await visit('a', 'b')).remove();
    later();
    const element = await visit('a', 'b', 'c');
    expect(newOnes(element)).to.deep.equal(['Title c']);
    getByRole(element, 'checkbox', new RegExp(message('library.new-since'))).click();
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Title c']);
  });

  it('stays new as long as the visit lasts, and is known at the next', async () => {
    (await visit('a')).remove();
    later();
    (await visit('a', 'b')).remove();
    const again = await visit('a', 'b');
    expect(newOnes(again)).to.deep.equal(['Title b']);
    again.remove();
    later();
    expect(newOnes(await visit('a', 'b'))).to.deep.equal([]);
  });

  for (const text of ['{', '7', '{"a":1}', '[1,null]'])
    it(`ignores what others wrote in its place: ${text}`, async () => {
      localStorage.setItem(KEY, text);
      expect(titles(await visit('a'))).to.deep.equal(['Title a']);
      expect(JSON.parse(localStorage.getItem(KEY)!)).to.deep.equal(['a']);
    });
});
