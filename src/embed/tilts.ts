/** The script of a page: `<script type="module" src="/tilts/tilts.js"></script>`. */
import { enterpriseShowcaseMessages } from '../locale/generated/enterprise-showcase.js';
import { ideaContestMessages } from '../locale/generated/idea-contest.js';
import { instrumentDirectoryMessages } from '../locale/generated/instrument-directory.js';
import { smartGoalMessages } from '../locale/generated/smart-goal.js';
import { claimPage, startPage } from './page.js';

if (claimPage())
  startPage({
    'tilts-enterprise-showcase': {
      define: () => import('../define/enterprise-showcase.js'),
      messages: enterpriseShowcaseMessages,
    },
    'tilts-idea-contest': {
      define: () => import('../define/idea-contest.js'),
      messages: ideaContestMessages,
    },
    'tilts-instrument-directory': {
      define: () => import('../define/instrument-directory.js'),
      messages: instrumentDirectoryMessages,
    },
    'tilts-smart-goal': {
      define: () => import('../define/smart-goal.js'),
      messages: smartGoalMessages,
    },
  });
