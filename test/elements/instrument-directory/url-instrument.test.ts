import { expect } from '@open-wc/testing';
import {
  waitForDialogToClose,
  waitForDialog,
  openDetail,
  search,
  mountDirectory,
  mountDirectoryAt,
  titles,
  type Directory,
} from '../../helpers/instrument-directory.po.js';
import { FRUIT_FEED } from '../../helpers/instruments.js';
import { message } from '../../helpers/messages.js';
import {
  getAllByRole,
  describeFocus,
  hasRole,
  accessibleNames,
  getByRole,
  textOf,
} from '../../helpers/queries.js';
import { json, useNetwork } from '../../helpers/network.js';
import { urlStateOf, setUrlParams, useTestPage, waitForUrl } from '../../helpers/page.js';
import { click } from '../../helpers/user.js';

const found = (element: Directory): string => [...titles(element)].sort().join(' ');
const query = (element: Directory): string => getByRole<HTMLInputElement>(element, 'searchbox').value;

describe('an instrument in the address', () => {
  const network = useNetwork();
  useTestPage();

  it('is a link in the list, which can be copied and opened elsewhere', async () => {
    setUrlParams({ other: '1' });
    const element = await mountDirectory(network, FRUIT_FEED, { 'url-state': 'x' });
    const url = new URL(getByRole<HTMLAnchorElement>(element, 'link', 'Pear').href);
    expect(url.searchParams.get('x.id')).to.equal('Pear');
    expect(url.searchParams.get('other')).to.equal('1');
  });

  it('opens with Ctrl, Cmd or Shift like any other link', async () => {
    const element = await mountDirectory(network, FRUIT_FEED, { 'url-state': 'x' });
    const link = getByRole(element, 'link', 'Pear');
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
      let isTaken: boolean | undefined;
      addEventListener(
        'click',
        (event) => {
          isTaken = event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      link.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, [key]: true }),
      );
      expect(isTaken, key).to.equal(false);
    }
    expect(hasRole(element, 'dialog')).to.equal(false);
  });

  it('is a history entry: Back closes it, Forward opens it again', async () => {
    const element = await mountDirectory(network, FRUIT_FEED, { 'url-state': 'x' });
    await search(element, 'p');
    const steps = history.length;
    await openDetail(element, 'Pear');
    // Browsers keep 50 steps.
    expect(history.length).to.equal(Math.min(steps + 1, 50));
    expect(urlStateOf('x')).to.equal('id=Pear&q=p');
    history.back();
    await waitForDialogToClose(element);
    expect(urlStateOf('x')).to.equal('q=p');
    expect(query(element)).to.equal('p');
    history.forward();
    expect(textOf(await waitForDialog(element))).to.include('Summary Pear');
    history.back();
    await waitForDialogToClose(element);
  });

  it('stays open when Back and Forward follow each other quickly', async () => {
    const element = await mountDirectory(network, FRUIT_FEED, { 'url-state': 'x' });
    const first = await openDetail(element, 'Pear');
    history.back();
    await waitForDialogToClose(element);
    history.forward();
    const second = await waitForDialog(element);
    expect(second).not.to.equal(first);
    first.dispatchEvent(new Event('close'));
    await element.updateComplete;
    expect(textOf(await waitForDialog(element))).to.include('Summary Pear');
    expect(urlStateOf('x')).to.equal('id=Pear');
    history.back();
    await waitForDialogToClose(element);
  });

  it('returns the focus to its link when Back closes it', async () => {
    const element = await mountDirectory(network, FRUIT_FEED, { 'url-state': 'x' });
    await openDetail(element, 'Pear');
    history.back();
    await waitForDialogToClose(element);
    expect(describeFocus()).to.equal('link Pear');
  });

  it('is removed from the address and the history when it is closed', async () => {
    const element = await mountDirectory(network, FRUIT_FEED, { 'url-state': 'x' });
    await openDetail(element, 'Pear');
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    await waitForUrl('x', '');
    await openDetail(element, 'Plum');
    expect(urlStateOf('x')).to.equal('id=Plum');
    await click(element, message('dialog.close'));
    await waitForUrl('x', '');
  });

  it('opens from a link, over the list given by the link', async () => {
    setUrlParams({ 'x.id': 'Pear', 'x.q': 'p' });
    const element = await mountDirectory(network, FRUIT_FEED, { 'url-state': 'x' });
    await waitForDialog(element);
    expect(describeFocus()).to.equal('heading Pear');
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    await waitForUrl('x', 'q=p');
    expect(found(element)).to.equal('Pear Plum');
  });

  it('may no longer exist: the dialog says so', async () => {
    setUrlParams({ 'x.id': 'gone' });
    const element = await mountDirectory(network, FRUIT_FEED, { 'url-state': 'x' });
    await waitForDialog(element);
    expect(describeFocus()).to.equal(`heading ${message('detail.missing')}`);
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    await waitForUrl('x', '');
    expect(getAllByRole(element, 'article')).to.have.length(3);
  });

  it('does not restore a preset that the visitor has removed', async () => {
    const element = await mountDirectory(network, FRUIT_FEED, {
      'url-state': 'x',
      preset: 'support-type: grant',
    });
    await click(element, message('chips.remove', message('support-type.grant')));
    await waitForUrl('x', '');
    await openDetail(element, 'Pear');
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    await waitForUrl('x', '');
    await element.updateComplete;
    expect(found(element)).to.equal('Apple Pear Plum');
  });

  it('is not in the address of a directory without one', async () => {
    const before = location.href;
    const element = await mountDirectoryAt(network.respondAt(json(FRUIT_FEED)));
    await openDetail(element, 'Pear');
    expect(location.href).to.equal(before);
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    expect(accessibleNames(element, 'link')).to.deep.equal([]);
  });
});
