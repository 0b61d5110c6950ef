/** The elements as classes, without registering them (`import { InstrumentDirectoryElement } from 'tilts'`), and their events. */
export * from './elements/generated/classes.js';
export { TiltsApplicationSubmittedEvent } from './elements/events/application-submitted.js';
export { TiltsGoalChosenEvent } from './elements/internal/goal-transfer.js';
export { TiltsFeedLoadedEvent } from './elements/events/feed-loaded.js';
