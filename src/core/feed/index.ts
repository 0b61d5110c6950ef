/** The feed for other programs, in Node too: `import { parseEnvelope, parseRecord } from 'tilts/feed'`. */
export { feedJsonSchema } from './schema/json-schema.js';
export { FeedError, parseEnvelope, parseRecord, type Problem } from './parse.js';
export * from './schema/schema.js';
