import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { show, titles, open, search } from '../../helpers/directory.js';
import { sample } from '../../helpers/feeds.js';
import { names, textOf, one, focused, nameOf } from '../../helpers/find.js';
import { useNetwork } from '../../helpers/network.js';
import { usePage } from '../../helpers/page.js';

describe('probe', () => {
  const network = useNetwork();
  usePage();
  it('shows', async () => {
    const element = await show(network, sample());
    console.log(titles(element));
    console.log(names(element, 'button'), names(element, 'checkbox'), names(element,'combobox'));
    console.log(textOf(element).slice(0, 1500));
    one(element, 'searchbox').focus();
    await sendKeys({ type: 'mentor' });
    console.log(titles(element), document.hasFocus());
    const d = await open(element, titles(element)[0]!);
    console.log(textOf(d), focused()?.outerHTML, nameOf(d), names(element,'button'));
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    console.log(focused()?.outerHTML);
    expect(1).to.equal(1);
  });
});
