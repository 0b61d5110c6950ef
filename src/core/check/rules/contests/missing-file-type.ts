import { contestRule } from '../contest-rule.js';
import { everyQuestion } from '../forms/questions.js';
import { SIGNED_CONTAINERS } from '../../../application/standard-questions.js';
import { toJson } from '../../../util/natives.js';
import { str } from '../../../i18n/translator.js';

/** Two extensions of the same type of picture: phones use either. */
const EQUIVALENT = [
  ['.jpg', '.jpeg'],
  ['.tif', '.tiff'],
  ['.heic', '.heif'],
] as const;

/** What a program has long been saving instead. */
const SUCCESSORS = [
  ['.doc', '.docx'],
  ['.xls', '.xlsx'],
  ['.ppt', '.pptx'],
] as const;

/** Words of a question about a document with a signature, in the languages of the interface. */
const SIGNED = /\bsign|consent|permi(t|ssion)|parakst|piekriš|atļauj|pasiraš|sutikim|leidim|allkir|nõusolek/i;

/** A question whose list of file types shuts out files that people will have. */
export const missingFileType = contestRule((contest, path, { today, wording: { msg } }, report) => {
  for (const { question, location: at } of everyQuestion(contest, path, today)) {
    const { type, label, accept = [] } = question;
    const location = [...at, 'accept'];
    const accepted = accept.map((each) => each.toLowerCase());
    const reportMissing = (missing: readonly string[], message: string) =>
      report(
        location,
        'missing-file-type',
        message,
        msg(str`Add ${missing.map(toJson).join(', ')}.`, { id: 'feed-check.add' }),
      );
    if (!accepted.includes('image/*') && !accepted.includes('image/jpeg'))
      for (const [one, other] of EQUIVALENT) {
        if (accepted.includes(one) === accepted.includes(other)) continue;
        const [present, missing] = accepted.includes(one) ? [one, other] : [other, one];
        reportMissing(
          [missing],
          msg(
            str`“${present}” files are accepted, but “${missing}”, another extension of the same file type, is not.`,
            { id: 'feed-check.missing-file-type.extension' },
          ),
        );
      }
    for (const [old, current] of SUCCESSORS)
      if (accepted.includes(old) && !accepted.includes(current))
        reportMissing(
          [current],
          msg(str`“${old}” files are accepted, but “${current}”, which has replaced it, is not.`, {
            id: 'feed-check.missing-file-type',
          }),
        );
    const missing = SIGNED_CONTAINERS.filter((each) => !accepted.includes(each));
    const isAboutSignatures = Object.values(typeof label === 'string' ? [label] : label).some(
      (text) => typeof text === 'string' && SIGNED.test(text),
    );
    const takesContainers = missing.length < SIGNED_CONTAINERS.length;
    if (type !== 'files' || !accepted.length || !missing.length || !(isAboutSignatures || takesContainers))
      continue;
    reportMissing(
      missing,
      msg(
        str`People sign electronically as well, but files of the type ${missing.join(', ')} are not accepted.`,
        { id: 'feed-check.missing-file-type.signed' },
      ),
    );
  }
});
