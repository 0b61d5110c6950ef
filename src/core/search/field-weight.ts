/** Weight of a field: where a word stands decides how high its document comes. */
export const enum FieldWeight {
  text = 1,
  label = 2,
  title = 4,
}
