import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';
import { openDetail } from '../../helpers/instrument-directory.po.js';
import { feedWith, mountBoard, need } from '../../helpers/needs-board.po.js';
import { message, messagePattern } from '../../helpers/messages.js';
import { getAllByRole, getByRole, hasRole, textOf } from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';

const around = {
  publisher: { name: 'County', contact: { name: 'Council', email: 'dome@county.example' } },
  enterprises: [
    { id: 'bakery', name: 'Bakery', email: 'hello@bakery.example', phone: '+371 60 000 002' },
    { id: 'silent', name: 'Silent' },
    { id: 'wrong', name: 'Wrong', email: { lv: 'x' }, phone: 7 },
  ],
};

describe('the answer to a need', () => {
  const network = useNetwork();
  useTestPage();

  const addressOf = (dialog: Element): string[] =>
    getAllByRole(dialog, 'link')
      .map((link) => (link as HTMLAnchorElement).href)
      .filter((href) => /^(mailto|tel):/.test(href))
      .map((href) => href.split('?')[0]!);

  for (const [name, change, expected] of [
    ['its own contact', { contact: { email: 'office@county.example' } }, 'mailto:office@county.example'],
    ['a contact with a phone only', { contact: { phone: '+371 60 1' } }, 'tel:+371601'],
    ['the enterprise', { who: 'enterprise', enterprise: 'bakery' }, 'mailto:hello@bakery.example'],
    ['the publisher', {}, 'mailto:dome@county.example'],
    [
      'the publisher, for an enterprise without contact',
      { enterprise: 'silent' },
      'mailto:dome@county.example',
    ],
    ['the publisher, for an invalid enterprise', { enterprise: 'wrong' }, 'mailto:dome@county.example'],
    ['the publisher, for an unknown enterprise', { enterprise: 'gone' }, 'mailto:dome@county.example'],
    [
      'the publisher, for a contact that nobody can reach',
      { contact: { name: 'Anna' } },
      'mailto:dome@county.example',
    ],
  ] as const)
    it(`goes to ${name}`, async () => {
      const element = await mountBoard(network, feedWith([need('a', change)], around));
      const dialog = await openDetail(element, 'Title a');
      expect(addressOf(dialog)).to.include(expected);
    });

  for (const language of LANGUAGES)
    it(`has a text that is ready (${language})`, async () => {
      document.documentElement.lang = language;
      const element = await mountBoard(
        network,
        feedWith([need('a', { title: 'Catering & more?', summary: 'x' })], around),
      );
      const dialog = await openDetail(element, 'Catering & more?');
      const link = getByRole<HTMLAnchorElement>(dialog, 'link', messagePattern('needs.write', language));
      const { searchParams } = new URL(link.href);
      expect(searchParams.get('subject')).to.equal('Catering & more?');
      const lines = searchParams.get('body')!.split('\r\n');
      expect(lines[0]).to.match(messagePattern('needs.mail.hello', language));
      expect(lines.join(' ')).to.include('Catering & more?');
      expect(lines.at(-1)).to.match(/^http/);
      const { textContent } = dialog.querySelector('.letter')!;
      expect(textContent.split('\n')).to.deep.equal(lines);
    });

  it('is another one for an offer', async () => {
    const element = await mountBoard(network, feedWith([need('a', { direction: 'offer' })], around));
    const dialog = await openDetail(element, 'Title a');
    expect(textOf(dialog)).to.include(message('needs.answer-offer'));
    dialog.querySelector('summary')!.click();
    expect(textOf(dialog)).to.include(message('needs.mail.offer', 'Title a'));
    expect(textOf(dialog)).not.to.include(message('needs.answer'));
  });

  it('begins with a question if the day has passed', async () => {
    const element = await mountBoard(network, feedWith([need('a', { by: '2020-01-01' })], around));
    expect(textOf(await openDetail(element, 'Title a'))).to.include(message('needs.past-hint'));
  });

  it('is not offered if there is nobody to answer', async () => {
    const element = await mountBoard(network, feedWith([need('a')], { publisher: { name: 'County' } }));
    const dialog = await openDetail(element, 'Title a');
    expect(textOf(dialog)).not.to.include(message('needs.answer'));
    expect(hasRole(dialog, 'link', message('needs.write'))).to.equal(false);
  });
});
