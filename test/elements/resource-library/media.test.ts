import { expect } from '@open-wc/testing';
import { openDetail, waitForDialogToClose } from '../../helpers/instrument-directory.po.js';
import { feedWith, mountLibrary, resource, type Library } from '../../helpers/resource-library.po.js';
import { message } from '../../helpers/messages.js';
import { getByRole, hasRole, textOf } from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { waitUntil } from '../../helpers/wait.js';
import { click } from '../../helpers/user.js';

/** Addresses of other hosts that the element asks for. */
const askedOf = (element: Library): string[] =>
  [...element.renderRoot.querySelectorAll('[src]')]
    .map((each) => each.getAttribute('src')!)
    .filter((address) => new URL(address, location.href).origin !== location.origin);

describe('recordings and covers of the library', () => {
  const network = useNetwork();
  useTestPage();
  const video = {
    provider: 'youtube',
    id: 'AbCdEfGhIj_',
    title: 'A talk',
    poster: 'https://pictures.example/p.jpg',
    transcript: 'First, the buyers speak.',
  };

  it('play after a click, with the text beside; no other host is asked before', async () => {
    const feed = feedWith([resource('a', { kind: 'webinar', versions: [{ language: 'en', video }] })]);
    const element = await mountLibrary(network, feed);
    const dialog = await openDetail(element, 'Title a');
    expect(askedOf(element)).to.deep.equal([]);
    expect(textOf(getByRole(dialog, 'region', message('profile.transcript-of', 'A talk')))).to.include(
      'First, the buyers speak.',
    );
    expect(textOf(dialog)).not.to.include(message('library.no-link'));
    await click(element, message('profile.play', 'A talk'));
    await waitUntil(() => askedOf(element).length === 1, 'the player comes');
    expect(askedOf(element)[0]).to.match(/^https:\/\/www\.youtube-nocookie\.com\/embed\/AbCdEfGhIj_/);
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    await openDetail(element, 'Title a');
    expect(askedOf(element)).to.deep.equal([]);
  });

  it('show a cover of the site itself, and none of another host', async () => {
    const cover = { url: '/stories/demo/crest.svg', alt: 'A bridge', credit: 'A. Paraugs' };
    const feed = feedWith([
      resource('a', { cover }),
      resource('b', { cover: { ...cover, url: 'https://pictures.example/c.png' } }),
    ]);
    const element = await mountLibrary(network, feed);
    const dialog = await openDetail(element, 'Title a');
    expect(hasRole(dialog, 'img', 'A bridge')).to.equal(true);
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    await openDetail(element, 'Title b');
    expect(askedOf(element)).to.deep.equal([]);
  });
});
