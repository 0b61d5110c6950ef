/** The version of this copy; the same as in package.json (a test compares). */
export const VERSION = '0.1.0';
