/** Limits of the length of texts and lists, for the schemas. */
import * as z from 'zod/mini';

/**
 * zod measures whatever has a `length`, also what it has already found to be neither text nor list, and throws where that
 * is no number: `{"length": {"toString": 1}}` cannot be compared.
 */
function measuringOnlyTextsAndLists<C extends z.core.$ZodCheck<z.core.util.HasLength>>(check: C): C {
  check._zod.def.when = ({ value }) => typeof value === 'string' || Array.isArray(value);
  return check;
}

/** At least so many characters, or entries. */
export const minLength = (length: number) => measuringOnlyTextsAndLists(z.minLength(length));

/** At most so many characters, or entries. */
export const maxLength = (length: number) => measuringOnlyTextsAndLists(z.maxLength(length));
