import { sample } from '../../helpers/feeds.js';
import { checkListAccessibility } from '../../helpers/list-accessibility.js';
import { createBoard, mountBoard } from '../../helpers/needs-board.po.js';
import { setUrlParams } from '../../helpers/page.js';
import { getByRole, hasRole } from '../../helpers/queries.js';
import { click } from '../../helpers/user.js';
import { waitUntil } from '../../helpers/wait.js';

checkListAccessibility({
  name: 'the needs board',
  heading: 'Vajadzības',
  search: 'needs.search',
  create: createBoard,
  load: (network) => mountBoard(network, sample()),
  states: {
    'what fits': async (network, say) => {
      const element = await mountBoard(network, sample());
      await click(element, say('needs.mine'));
      await waitUntil(() => hasRole(element, 'combobox', say('needs.mine.choose')), 'the choice is there');
      const choice = getByRole<HTMLSelectElement>(element, 'combobox', say('needs.mine.choose'));
      choice.value = 'saulgriezu-maize';
      choice.dispatchEvent(new Event('change'));
      await element.updateComplete;
    },
    'an enterprise in the address': async (network, say) => {
      setUrlParams({ 'n.enterprise': 'saulgriezu-maize' });
      const element = await mountBoard(network, sample(), { 'url-state': 'n' });
      await waitUntil(() => hasRole(element, 'button', say('needs.suits.all')), 'whose needs are shown');
    },
  },
});
