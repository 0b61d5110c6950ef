/** Everything that the road map writes for Word. */
export { writeMap } from './map-docx.js';
export { writeTemplate } from './template-docx.js';
