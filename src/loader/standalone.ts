/**
 * Everything in one file and one language, for a CMS that accepts one upload and no modules: `<script
 * src="/tilts/tilts.lv.js" defer></script>`. An element is registered when the page first uses it.
 */
import './xml-document.js';
import { ELEMENTS } from '../define/generated/bundled.js';
import { claimSingleton, startAutoloader } from './autoloader.js';

if (claimSingleton()) startAutoloader(ELEMENTS);
