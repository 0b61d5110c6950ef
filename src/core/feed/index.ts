/** The feed for other programs, also on Node: `import { parseEnvelope, parseRecord } from 'tilts/feed'`. */
export { feedJsonSchema } from './schema/json-schema.js';
export { FeedError, parseEnvelope, parseRecord, type Problem } from './parse.js';
export * from './schema/schema.js';
