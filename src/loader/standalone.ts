/**
 * Everything in one file and one language, for a CMS that takes one upload and no modules:
 * `<script src="/tilts/tilts.lv.js" defer></script>`.
 */
import { define } from '../define/define-element.js';
import { EnterpriseShowcaseElement } from '../elements/enterprise-showcase/enterprise-showcase.js';
import { IdeaContestElement } from '../elements/idea-contest/idea-contest.js';
import { InstrumentDirectoryElement } from '../elements/instrument-directory/instrument-directory.js';
import { SmartGoalElement } from '../elements/smart-goal/smart-goal.js';
import { enterpriseShowcaseMessages } from '../core/i18n/generated/enterprise-showcase.js';
import { ideaContestMessages } from '../core/i18n/generated/idea-contest.js';
import { instrumentDirectoryMessages } from '../core/i18n/generated/instrument-directory.js';
import { smartGoalMessages } from '../core/i18n/generated/smart-goal.js';
import type { MessageLoaders } from '../core/i18n/messages.js';
import { claimSingleton, startAutoloader } from './autoloader.js';

/** Registers the element when the page first uses it. */
const entry = (name: string, element: CustomElementConstructor, messages: MessageLoaders) => ({
  [name]: { messages, define: () => Promise.resolve(define(name, element)) },
});

if (claimSingleton())
  startAutoloader({
    ...entry('tilts-enterprise-showcase', EnterpriseShowcaseElement, enterpriseShowcaseMessages),
    ...entry('tilts-idea-contest', IdeaContestElement, ideaContestMessages),
    ...entry('tilts-instrument-directory', InstrumentDirectoryElement, instrumentDirectoryMessages),
    ...entry('tilts-smart-goal', SmartGoalElement, smartGoalMessages),
  });
