// Made by `npm run messages`.
export const templates = {
  'calendar.all': "Saglabāt visus datumus (.ics fails)",
  'calendar.none': "Gaidāmo datumu vēl nav.",
};
