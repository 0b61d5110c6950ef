import { contestRule } from '../contest-rule.js';

/** Two extensions of the same type of picture: phones use either. */
const EQUIVALENT = [
  ['.jpg', '.jpeg'],
  ['.tif', '.tiff'],
  ['.heic', '.heif'],
] as const;

/** A question that accepts only one of two equivalent file extensions. */
export const missingFileType = contestRule(({ questions = [] }, path, _, report) => {
  questions.forEach(({ accept = [] }, index) => {
    const accepted = accept.map((each) => each.toLowerCase());
    if (accepted.includes('image/*') || accepted.includes('image/jpeg')) return;
    for (const [one, other] of EQUIVALENT) {
      if (accepted.includes(one) === accepted.includes(other)) continue;
      const [present, missing] = accepted.includes(one) ? [one, other] : [other, one];
      report(
        [...path, 'questions', index, 'accept'],
        'missing-file-type',
        `“${present}” files are accepted, but “${missing}”, another extension of the same file type, is not.`,
        `Add "${missing}".`,
      );
    }
  });
});
