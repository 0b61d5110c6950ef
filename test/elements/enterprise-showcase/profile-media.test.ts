import { expect } from '@open-wc/testing';
import { waitForDialogToClose, openDetail } from '../../helpers/instrument-directory.po.js';
import { mount } from '../../helpers/elements.js';
import { enterprise } from '../../helpers/enterprises.js';
import { message } from '../../helpers/messages.js';
import { getAllByRole, accessibleName, getByRole, textOf } from '../../helpers/queries.js';
import { json, useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import {
  createShowcase,
  feedWith,
  mountShowcase,
  type Showcase,
} from '../../helpers/enterprise-showcase.po.js';
import { waitUntil } from '../../helpers/wait.js';
import { click } from '../../helpers/user.js';

const hrefs = (root: Node): Record<string, string> =>
  Object.fromEntries(
    getAllByRole(root, 'link').map((link) => [accessibleName(link), (link as HTMLAnchorElement).href]),
  );

/** What of a page asks other hosts: addresses of pictures, players and frames. */
const askedOf = (element: Showcase): string[] =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('[src], [poster], [srcset]')]
    .flatMap((each) => [each.getAttribute('src'), each.getAttribute('poster')])
    .filter((address) => address && new URL(address, location.href).origin !== location.origin) as string[];

describe('pictures and videos of an enterprise', () => {
  const network = useNetwork();
  useTestPage();
  const photo = { url: 'https://full.example/foto.jpg', alt: 'Virtuve', credit: 'A. Paraugs' };
  const youtube = {
    provider: 'youtube',
    id: 'AbCdEfGhIj_',
    title: 'Stāsts',
    poster: 'https://i.example/p.jpg',
  };
  const FOREIGN = feedWith([
    enterprise('a', { photos: [photo], logo: { url: 'https://full.example/logo.png' }, video: youtube }),
  ]);

  it('contact no other host before the visitor agrees', async () => {
    const element = await mountShowcase(network, FOREIGN);
    const dialog = await openDetail(element, 'Enterprise a');
    expect(askedOf(element)).to.deep.equal([]);
    expect(textOf(dialog)).to.include(message('profile.video-host', 'YouTube'));
    const origins = performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
    expect([...new Set(origins)].filter((origin) => origin !== location.origin)).to.deep.equal([]);
  });

  it('show the pictures of another host if the visitor agrees or the webmaster trusts it', async () => {
    const element = await mountShowcase(network, FOREIGN);
    await openDetail(element, 'Enterprise a');
    await click(element, message('profile.external-images', 'full.example'));
    expect(askedOf(element)).to.include('https://full.example/foto.jpg');
    const src = network.respondAt(json(FOREIGN));
    const trusting = createShowcase({ src, 'picture-hosts': 'cdn.example full.example' });
    await mount(trusting);
    await waitUntil(() => askedOf(trusting).includes('https://full.example/logo.png'), 'the logo is shown');
  });

  it('play a video in its own frame, which has the focus, and end with the dialog', async () => {
    const element = await mountShowcase(network, FOREIGN);
    await openDetail(element, 'Enterprise a');
    // The frame is looked at and not loaded: tests ask nothing of other hosts.
    const { setAttribute } = HTMLIFrameElement.prototype;
    let asked = '';
    HTMLIFrameElement.prototype.setAttribute = function (name: string, value: string) {
      if (name === 'src') asked = value;
      else setAttribute.call(this, name, value);
    };
    try {
      await click(element, message('profile.play', 'Stāsts'));
      await waitUntil(() => asked, 'the player is asked for');
    } finally {
      HTMLIFrameElement.prototype.setAttribute = setAttribute;
    }
    const url = new URL(asked);
    expect(url.origin + url.pathname).to.equal('https://www.youtube-nocookie.com/embed/AbCdEfGhIj_');
    expect(url.searchParams.get('cc_load_policy')).to.equal('1');
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    expect(element.renderRoot.querySelector('iframe')).to.equal(null);
  });

  it('play a file with captions in the visitor’s language, and a transcript', async () => {
    const video = {
      provider: 'file',
      url: '/demo/video.webm',
      title: 'Diena',
      captions: [
        { language: 'lv', url: '/demo/lv.vtt' },
        { language: 'en', url: '/demo/en.vtt' },
      ],
      transcript: { en: 'Good morning!' },
    };
    const element = await mountShowcase(network, feedWith([enterprise('a', { video })]));
    const dialog = await openDetail(element, 'Enterprise a');
    expect(textOf(getByRole(dialog, 'region', message('profile.transcript-of', 'Diena')))).to.include(
      'Good morning!',
    );
    await click(element, message('profile.play', 'Diena'));
    await waitUntil(() => element.renderRoot.querySelector('video'), 'the player is there');
    const player = element.renderRoot.querySelector('video')!;
    expect(player.controls).to.equal(true);
    const tracks = [...player.querySelectorAll('track')];
    expect(tracks.map(({ srclang, default: isFirst }) => `${srclang} ${isFirst}`)).to.deep.equal([
      'lv false',
      'en true',
    ]);
  });

  it('credit a photo, and describe it', async () => {
    const own = {
      ...photo,
      url: '/stories/demo/enterprises/photo-oven.svg',
      licence: { title: 'CC BY 4.0', url: 'https://cc.example/' },
    };
    const element = await mountShowcase(network, feedWith([enterprise('a', { photos: [own] })]));
    const dialog = await openDetail(element, 'Enterprise a');
    expect(textOf(dialog)).to.include(message('profile.photo-credit', 'A. Paraugs'));
    expect(hrefs(dialog)['CC BY 4.0']).to.equal('https://cc.example/');
    expect([...dialog.querySelectorAll('img')].map(({ alt }) => alt)).to.include('Virtuve');
  });
});
