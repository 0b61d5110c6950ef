// Made by `npm run messages`.
export const templates = {
  'calendar.all': "Salvesta kõik kuupäevad (.ics-fail)",
  'calendar.none': "Tulevasi kuupäevi veel ei ole.",
};
