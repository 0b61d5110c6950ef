/**
 * Everything in one file and one language, for a CMS that takes one upload and no modules:
 * `<script src="/tilts/tilts.lv.js" defer></script>`.
 */
import { define } from '../define/define.js';
import { EnterpriseShowcaseElement } from '../elements/enterprise-showcase/enterprise-showcase.js';
import { IdeaContestElement } from '../elements/idea-contest/idea-contest.js';
import { InstrumentDirectoryElement } from '../elements/instrument-directory/instrument-directory.js';
import { SmartGoalElement } from '../elements/smart-goal/smart-goal.js';
import { enterpriseShowcaseMessages } from '../locale/generated/enterprise-showcase.js';
import { ideaContestMessages } from '../locale/generated/idea-contest.js';
import { instrumentDirectoryMessages } from '../locale/generated/instrument-directory.js';
import { smartGoalMessages } from '../locale/generated/smart-goal.js';
import type { MessageFiles } from '../locale/messages.js';
import { claimPage, startPage } from './page.js';

/** Registers the element when the page first uses it. */
const part = (name: string, element: CustomElementConstructor, messages: MessageFiles) => ({
  [name]: { messages, define: () => Promise.resolve(define(name, element)) },
});

if (claimPage())
  startPage({
    ...part('tilts-enterprise-showcase', EnterpriseShowcaseElement, enterpriseShowcaseMessages),
    ...part('tilts-idea-contest', IdeaContestElement, ideaContestMessages),
    ...part('tilts-instrument-directory', InstrumentDirectoryElement, instrumentDirectoryMessages),
    ...part('tilts-smart-goal', SmartGoalElement, smartGoalMessages),
  });
