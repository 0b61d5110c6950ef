/** The script of a page: `<script type="module" src="/tilts/tilts.js"></script>`. */
import { enterpriseShowcaseMessages } from '../locale/generated/enterprise-showcase.js';
import { instrumentDirectoryMessages } from '../locale/generated/instrument-directory.js';
import { claimPage, startPage } from './page.js';

/** What both lists stand on: named here, it is asked for together with the element and not after it. */
const lists = () => import('../browse/catalogue-element.js');

if (claimPage())
  startPage({
    'tilts-enterprise-showcase': {
      define: () => Promise.all([lists(), import('../define/enterprise-showcase.js')]),
      messages: enterpriseShowcaseMessages,
    },
    'tilts-instrument-directory': {
      define: () => Promise.all([lists(), import('../define/instrument-directory.js')]),
      messages: instrumentDirectoryMessages,
    },
  });
