/** The elements as classes, without registering them (`import { InstrumentDirectoryElement } from 'tilts'`), and their events. */
export { EnterpriseShowcaseElement } from './elements/enterprise-showcase/enterprise-showcase.js';
export { IdeaContestElement } from './elements/idea-contest/idea-contest.js';
export { InstrumentDirectoryElement } from './elements/instrument-directory/instrument-directory.js';
export { SmartGoalElement } from './elements/smart-goal/smart-goal.js';
export { TiltsSubmittedEvent } from './elements/events/application-submitted.js';
export { TiltsGoalChosenEvent } from './elements/internal/goal-transfer.js';
export { TiltsFeedLoadedEvent } from './elements/events/feed-loaded.js';
