import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import {
  startForm,
  bigContest,
  mountForm,
  smallContest,
  type Form,
} from '../../helpers/application-form.po.js';
import { linesOf } from '../../helpers/layout.js';
import { message } from '../../helpers/messages.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { click, waitForText } from '../../helpers/user.js';

const WHAT = 'Each cost says what it is for and why it is needed.';
const BUDGET = smallContest('/in', {
  questions: [{ id: 'costs', type: 'budget', label: { lv: 'Izmaksas', en: 'Costs' } }],
  criteria: [
    {
      id: 'money',
      name: { lv: 'Izmaksas', en: 'Reasonable costs' },
      description: { lv: WHAT, en: WHAT },
      questions: ['costs'],
    },
  ],
});

/** What the browser may cut off from what belongs to it: headings, names of questions, tables. */
function cutsOf(form: Form, selector: string): string[] {
  const root = form.shadowRoot!;
  const parts = [...root.querySelectorAll(selector)].filter((part) => part.getClientRects().length);
  expect(parts, selector).not.to.have.length(0);
  const around = (part: Element) => {
    const all: Element[] = [];
    for (let each = part.parentElement; each; each = each.parentElement) all.push(each);
    return all;
  };
  const isWhole = (each: Element) => getComputedStyle(each).breakInside === 'avoid';
  return parts
    .filter((part) => {
      const parents = around(part);
      if ([part, ...parents].some(isWhole) && part.matches('table, dt')) return false;
      // Between the items of a grid the browser cuts as it likes; in what stays in one piece it cuts nothing.
      const cut = parents.slice(0, parents.findIndex(isWhole) + 1 || undefined);
      const isInGrid = cut.some((each) => !isWhole(each) && /grid|flex/.test(getComputedStyle(each).display));
      return isInGrid || getComputedStyle(part).breakAfter !== 'avoid';
    })
    .map((part) => part.textContent.replace(/\s+/g, ' ').trim());
}

describe('the appearance of a contest', () => {
  const network = useNetwork();
  useTestPage();

  it('shows above a group of questions what the jury looks for, across its whole width', async () => {
    const form = await mountForm(network, BUDGET);
    await startForm(form, 'memory');
    await click(form, message('application.step-budget'));
    await waitForText(form, WHAT);
    const judged = form.renderRoot.querySelector('.criteria')!;
    expect(linesOf(judged).length).to.be.at.most(2);
  });

  describe('on paper', () => {
    const realPrint = window.print;
    afterEach(async () => {
      window.print = realPrint;
      await emulateMedia({ media: 'screen' });
    });

    it('never separates a heading of the contest from what follows', async () => {
      const form = await mountForm(network, bigContest('/in'));
      await waitForText(form, message('details.criteria'));
      await emulateMedia({ media: 'print' });
      expect(cutsOf(form, '.heading')).to.deep.equal([]);
    });

    it('never separates a heading or question of the empty form from its space, and cuts no table', async () => {
      const form = await mountForm(network, bigContest('/in'));
      await click(form, message('contest.apply'));
      window.print = () => undefined;
      await click(form, message('application.print-blank-form'));
      await waitForText(form, message('print.signature'));
      await emulateMedia({ media: 'print' });
      expect(cutsOf(form, '.printout .subtitle, .printout dt')).to.deep.equal([]);
      expect(cutsOf(form, '.printout table')).to.deep.equal([]);
      dispatchEvent(new Event('afterprint'));
    });
  });
});
