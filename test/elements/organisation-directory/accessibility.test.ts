import { sample } from '../../helpers/feeds.js';
import { checkListAccessibility } from '../../helpers/list-accessibility.js';
import { createOrganisations, mountOrganisations } from '../../helpers/organisation-directory.po.js';
import { getAllByRole } from '../../helpers/queries.js';
import { click } from '../../helpers/user.js';
import { waitUntil } from '../../helpers/wait.js';

checkListAccessibility({
  name: 'the directory of organisations',
  heading: 'Kas var palīdzēt',
  search: 'organisations.search',
  create: createOrganisations,
  load: (network) => mountOrganisations(network, sample()),
  states: {
    'action lists': async (network, say) => {
      const element = await mountOrganisations(network, sample(), { 'action-lists': '' });
      await click(element, say('actions.title'));
      await waitUntil(() => getAllByRole(element, 'radio').length === 4, 'the lists are there');
    },
  },
});
