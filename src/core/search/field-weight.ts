/** Weight of a field: where a word is found decides how high its document is ranked. */
export const FieldWeight = { text: 1, label: 2, title: 4 } as const;
export type FieldWeight = (typeof FieldWeight)[keyof typeof FieldWeight];
