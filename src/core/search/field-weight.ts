/** Weight of a field: where a word is found decides how high its document is ranked. */
export const enum FieldWeight {
  text = 1,
  label = 2,
  title = 4,
}
