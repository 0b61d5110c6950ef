import { expect } from '@open-wc/testing';
import '../../../src/define/smart-goal.js';
import { message } from '../../helpers/messages.js';
import { getByRole, hasRole } from '../../helpers/queries.js';
import { mountPlan, openSection, useGoalPage } from '../../helpers/smart-goal.po.js';
import { useTestPage } from '../../helpers/page.js';
import { waitUntil } from '../../helpers/wait.js';
import { click } from '../../helpers/user.js';

describe('a need of the plan', () => {
  useTestPage();
  useGoalPage();

  const addGroup = async (page?: string) => {
    const element = await mountPlan('en');
    if (page !== undefined) element.setAttribute('needs-page', page);
    await openSection(element, 'section.needs');
    await click(element, message('group.young'));
    return element;
  };
  const link = message('plan.needs-page', message('group.young'));

  it('leads to the needs board, with a search for the group', async () => {
    const element = await addGroup('/needs?needs.q=');
    const { origin, pathname, searchParams } = new URL(
      getByRole<HTMLAnchorElement>(element, 'link', link).href,
    );
    expect(origin + pathname).to.equal(`${location.origin}/needs`);
    expect(searchParams.get('needs.q')).to.equal(message('group.young'));
  });

  for (const page of [undefined, '', 'javascript:alert(1)//'])
    it(`leads nowhere where the tag has no page: ${page}`, async () => {
      expect(hasRole(await addGroup(page), 'link', link)).to.equal(false);
    });

  it('follows a change of the page at once', async () => {
    const element = await addGroup();
    element.setAttribute('needs-page', '/needs?needs.q=');
    await waitUntil(() => hasRole(element, 'link', link));
    element.setAttribute('needs-page', '/board?needs.q=');
    await waitUntil(() => getByRole<HTMLAnchorElement>(element, 'link', link).pathname === '/board');
    element.removeAttribute('needs-page');
    await waitUntil(() => !hasRole(element, 'link', link));
  });
});
