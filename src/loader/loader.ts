/** The script of a page: `<script type="module" src="/tilts/tilts.js"></script>`. */
import { ELEMENTS } from '../define/generated/lazy.js';
import { claimSingleton, startAutoloader } from './autoloader.js';

if (claimSingleton()) startAutoloader(ELEMENTS);
