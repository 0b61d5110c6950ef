import { expect } from '@open-wc/testing';
import { waitForDialog } from '../../helpers/instrument-directory.po.js';
import { feedWith, mountLibrary, resource } from '../../helpers/resource-library.po.js';
import { message } from '../../helpers/messages.js';
import { accessibleNames, describeFocus, getAllByRole, getByRole, textOf } from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { click } from '../../helpers/user.js';

const FEED = feedWith([
  resource('a', {
    year: 2023,
    publisher: { name: { en: 'Bureau & Sons' } },
    versions: [{ language: 'en', url: '/faili/a.pdf' }, { language: 'lv' }],
  }),
  resource('b'),
  resource('c'),
]);

describe('the shortlist of the library', () => {
  const network = useNetwork();
  useTestPage();

  async function open(...ids: readonly string[]) {
    const element = await mountLibrary(network, FEED);
    for (const id of ids) await click(element, message('card.favourite-title', `Title ${id}`));
    await click(element, message('action.favourites', ids.length));
    return { element, dialog: await waitForDialog(element) };
  }

  it('is a list of what to read, kept on the device', async () => {
    const { dialog } = await open('a', 'c');
    expect(textOf(dialog)).to.include(message('library.reading-list'));
    expect(textOf(dialog)).to.include('Handbook · Bureau & Sons · 2023');
    expect(textOf(dialog)).not.to.include('Title b');
    expect(JSON.parse(localStorage.getItem('tilts:favourite-resources')!)).to.deep.equal(['a', 'c']);
  });

  it('can be sent: the email has titles, publishers and addresses', async () => {
    const { dialog } = await open('a', 'c');
    const { href } = getByRole<HTMLAnchorElement>(dialog, 'link', message('library.send'));
    const { searchParams, pathname } = new URL(href);
    expect(pathname).to.equal('');
    expect(searchParams.get('subject')).to.equal(message('library.reading-list'));
    expect(searchParams.get('body')!.split('\r\n')).to.deep.equal([
      '1. Title a',
      'Handbook · Bureau & Sons · 2023',
      `English: ${new URL('/faili/a.pdf', location.href).href}`,
      '',
      '2. Title c',
      'Handbook',
    ]);
  });

  it('loses an entry, and the focus stays in the dialog', async () => {
    const { element, dialog } = await open('a', 'c');
    await click(element, message('compare.remove-title', 'Title a'));
    expect(textOf(dialog)).not.to.include('Title a');
    expect(describeFocus()).to.include(message('library.reading-list'));
    expect(accessibleNames(dialog, 'button')).not.to.include(message('compare.clear'));
  });

  it('can be emptied, and says how to fill it', async () => {
    const { element, dialog } = await open('a', 'b');
    await click(element, message('compare.clear'));
    expect(textOf(dialog)).to.include(message('library.reading-list-empty'));
    expect(getAllByRole(dialog, 'list')).to.deep.equal([]);
  });
});
