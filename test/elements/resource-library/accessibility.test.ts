import { sample } from '../../helpers/feeds.js';
import { checkListAccessibility } from '../../helpers/list-accessibility.js';
import { createLibrary, mountLibrary } from '../../helpers/resource-library.po.js';

checkListAccessibility({
  name: 'the library',
  heading: 'Bibliotēka',
  search: 'library.search',
  create: createLibrary,
  load: (network) => mountLibrary(network, sample()),
});
