// Made by `npm run messages`.
export const templates = {
  'calendar.all': "Save all dates (.ics file)",
  'calendar.none': "There are no upcoming dates yet.",
};
