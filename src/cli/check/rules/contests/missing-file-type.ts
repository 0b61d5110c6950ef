import { contestRule } from '../contest-rule.js';
import { formsOf } from '../forms/questions.js';

/** Two extensions of the same type of picture: phones use either. */
const EQUIVALENT = [
  ['.jpg', '.jpeg'],
  ['.tif', '.tiff'],
  ['.heic', '.heif'],
] as const;

/** A question that accepts only one of two equivalent file extensions. */
export const missingFileType = contestRule((contest, path, { today }, report) => {
  const all = formsOf(contest, path, today).flatMap(({ own, path: location }) =>
    own.map(({ accept = [] }, index) => ({ accept, location: [...location, 'questions', index, 'accept'] })),
  );
  all.forEach(({ accept, location }) => {
    const accepted = accept.map((each) => each.toLowerCase());
    if (accepted.includes('image/*') || accepted.includes('image/jpeg')) return;
    for (const [one, other] of EQUIVALENT) {
      if (accepted.includes(one) === accepted.includes(other)) continue;
      const [present, missing] = accepted.includes(one) ? [one, other] : [other, one];
      report(
        location,
        'missing-file-type',
        `“${present}” files are accepted, but “${missing}”, another extension of the same file type, is not.`,
        `Add "${missing}".`,
      );
    }
  });
});
