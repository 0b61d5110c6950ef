import { expect } from '@open-wc/testing';
import { joinTexts, withLabel } from '../../../src/elements/internal/joined.js';
import { waitForDialogToClose, waitForDialog, openDetail } from '../../helpers/instrument-directory.po.js';
import { fullEnterprise } from '../../helpers/enterprises.js';
import { message } from '../../helpers/messages.js';
import { textOf } from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { feedWith, mountShowcase } from '../../helpers/enterprise-showcase.po.js';
import { click } from '../../helpers/user.js';

describe('Texts in one line', () => {
  const network = useNetwork();
  useTestPage();

  const ROWS = [
    [['Bread for schools', '15811100-7'], 'Bread for schools; 15811100-7'],
    [['Bread at events.', '15811100-7'], 'Bread at events. 15811100-7'],
    [['Why?', 'Because!', 'So…', 'x'], 'Why? Because! So… x'],
    [['', undefined, false, 'x', '', 'y'], 'x; y'],
    [[2025, 'x'], '2025; x'],
    [[], ''],
  ] as const;
  for (const [texts, expected] of ROWS)
    it(`${JSON.stringify(texts)} is “${expected}”`, () => {
      expect(joinTexts(texts)).to.equal(expected);
    });

  it('have a colon after a name, and none after a question', () => {
    expect(withLabel(message('showcase.area'), 'Here')).to.equal('Where: Here');
    expect(withLabel(message('field.where'), 'Here')).to.equal('Where? Here');
    expect(withLabel('Where:', 'Here')).to.equal('Where: Here');
  });

  it('are used in a comparison and in a prize', async () => {
    const said = { lv: 'Maize svētkos.', en: 'Bread at events.' };
    const full = {
      ...fullEnterprise(),
      sellsToMunicipality: { text: said, cpv: [{ code: '15811100-7' }] },
      prizes: [{ title: said, year: 2025 }],
    };
    const element = await mountShowcase(network, feedWith([full]));
    expect(textOf(await openDetail(element, 'Enterprise full'))).to.include('Bread at events. 2025');
    await click(element, message('dialog.close'));
    await waitForDialogToClose(element);
    await click(element, message('card.favourite-title', 'Enterprise full'));
    await click(element, message('action.favourites', 1));
    expect(textOf(await waitForDialog(element))).to.include('Bread at events. 15811100-7');
  });
});
