// Made by `npm run messages`.
export const templates = {
  'feed.failed': "Nimekirja ei saa praegu näidata",
  'feed.loading': "Laadime …",
  'feed.offline': "Tundub, et internetiühendust ei ole. Kontrollige seda ja proovige uuesti.",
  'feed.our-fault': "Viga on meie, mitte teie poolel. Palun proovige veidi hiljem uuesti.",
  'feed.problems': "# viga andmevoos|# viga andmevoos",
  'feed.retry': "Proovi uuesti",
  'feed.retrying': "Ühendus on aeglane. Proovime uuesti …",
  'feed.stale': "Uusimat nimekirja ei saa praegu laadida. Näete sellesse seadmesse salvestatud koopiat seisuga {0}",
  'feed.timeout': "Server ei vastanud õigel ajal. Palun proovige veidi hiljem uuesti.",
  'only.en': "Ainult inglise keeles",
  'only.et': "Ainult eesti keeles",
  'only.lt': "Ainult leedu keeles",
  'only.lv': "Ainult läti keeles",
  'only.other': "Muus keeles: {0}",
};
