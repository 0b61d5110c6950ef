/** The script of a page: `<script type="module" src="/tilts/tilts.js"></script>`. */
import { enterpriseShowcaseMessages } from '../core/i18n/generated/enterprise-showcase.js';
import { ideaContestMessages } from '../core/i18n/generated/idea-contest.js';
import { instrumentDirectoryMessages } from '../core/i18n/generated/instrument-directory.js';
import { smartGoalMessages } from '../core/i18n/generated/smart-goal.js';
import { claimSingleton, startAutoloader } from './autoloader.js';

if (claimSingleton())
  startAutoloader({
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
