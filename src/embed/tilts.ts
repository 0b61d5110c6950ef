/** The script of a page: `<script type="module" src="/tilts/tilts.js"></script>`. */
import { instrumentDirectoryMessages } from '../locale/generated/instrument-directory.js';
import { claimPage, startPage } from './page.js';

if (claimPage())
  startPage({
    'tilts-instrument-directory': {
      define: () => import('../define/instrument-directory.js'),
      messages: instrumentDirectoryMessages,
    },
  });
