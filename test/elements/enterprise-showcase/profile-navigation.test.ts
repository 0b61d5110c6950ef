import { expect } from '@open-wc/testing';
import { waitForDialogToClose, waitForDialog, openDetail } from '../../helpers/instrument-directory.po.js';
import { enterprise } from '../../helpers/enterprises.js';
import { message, messagePattern } from '../../helpers/messages.js';
import { describeFocus, hasRole, textOf } from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { setUrlParams, useTestPage, waitForUrl } from '../../helpers/page.js';
import { feedWith, mountShowcase } from '../../helpers/enterprise-showcase.po.js';
import { waitUntil } from '../../helpers/wait.js';
import { click, waitForText } from '../../helpers/user.js';

describe('moving through the results', () => {
  const network = useNetwork();
  useTestPage();
  const FEED = feedWith(
    ['a', 'b', 'c'].map((id) => enterprise(id, { sectors: [id === 'b' ? 'care' : 'food'] })),
  );

  it('leads to the next and the previous result, also in the address', async () => {
    setUrlParams({ 'x.sector': 'food' });
    const element = await mountShowcase(network, FEED, { 'url-state': 'x' });
    await openDetail(element, 'Enterprise a');
    expect(hasRole(element, 'button', messagePattern('profile.previous'))).to.equal(false);
    await click(element, message('profile.next', 'Enterprise c'));
    await waitUntil(() => describeFocus() === 'heading Enterprise c', 'the focus goes along');
    await waitForUrl('x', 'id=c&sector=food');
    await click(element, message('profile.previous', 'Enterprise a'));
    await waitUntil(() => describeFocus() === 'heading Enterprise a');
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    await waitForUrl('x', 'sector=food');
  });

  it('starts from a link, and says if the enterprise no longer exists', async () => {
    setUrlParams({ 'x.id': 'b' });
    const element = await mountShowcase(network, FEED, { 'url-state': 'x' });
    expect(textOf(await waitForDialog(element))).to.include('Summary b');
    setUrlParams({ 'y.id': 'gone' });
    const other = await mountShowcase(network, FEED, { 'url-state': 'y' });
    await waitForDialog(other);
    await waitForText(other, message('profile.missing'));
  });
});
