// Made by `npm run messages`.
export const templates = {
  'feed.failed': "Sarakstu pašlaik nevar parādīt",
  'feed.loading': "Ielādē …",
  'feed.offline': "Šķiet, nav interneta savienojuma. Pārbaudiet to un mēģiniet vēlreiz.",
  'feed.our-fault': "Kļūda ir mūsu, nevis jūsu pusē. Lūdzu, mēģiniet nedaudz vēlāk.",
  'feed.problems': "# kļūdu datu plūsmā|# kļūda datu plūsmā|# kļūdas datu plūsmā",
  'feed.retry': "Mēģināt vēlreiz",
  'feed.retrying': "Savienojums ir lēns. Mēģinām vēlreiz …",
  'feed.stale': "Jaunāko sarakstu pašlaik nevar ielādēt. Jūs redzat šajā ierīcē saglabāto kopiju. Tās datums: {0}",
  'feed.timeout': "Serveris laikus neatbildēja. Lūdzu, mēģiniet nedaudz vēlāk.",
  'only.en': "Tikai angliski",
  'only.et': "Tikai igauniski",
  'only.lt': "Tikai lietuviski",
  'only.lv': "Tikai latviski",
  'only.other': "Citā valodā: {0}",
};
