// Made by `npm run messages`.
export const templates = {
  'calendar.all': "Išsaugoti visas datas (.ics failas)",
  'calendar.none': "Būsimų datų dar nėra.",
};
