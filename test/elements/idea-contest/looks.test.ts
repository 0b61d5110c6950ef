import { expect } from '@open-wc/testing';
import { begin, press, says, show, smallContest } from '../../helpers/application-form.js';
import { linesOf } from '../../helpers/looks.js';
import { useNetwork } from '../../helpers/network.js';
import { usePage } from '../../helpers/page.js';

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

describe('the look of a contest', () => {
  const network = useNetwork();
  usePage();

  it('says beside a group of questions what the jury looks at, across its whole width', async () => {
    const form = await show(network, BUDGET);
    await begin(form, 'memory');
    await press(form, 'Budget');
    await says(form, WHAT);
    const judged = form.renderRoot.querySelector('.criteria')!;
    expect(linesOf(judged).length).to.be.at.most(2);
  });
});
