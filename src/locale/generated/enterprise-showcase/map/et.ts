// Made by `npm run messages`.
export const templates = {
  'map.all': "Näita kõiki",
  'map.canvas': "Kaart. Nooleklahvid nihutavad seda, pluss ja miinus suurendavad ja vähendavad.",
  'map.close': "Sulge kaart",
  'map.cluster': "Lähestikku on # ettevõte, suurenda|Lähestikku on # ettevõtet, suurenda",
  'map.gathered': "Selles kohas on # ettevõte|Selles kohas on # ettevõtet",
  'map.hint': "Valige kaardil kohamärk, et näha, kes seal on.",
  'map.host': ["Need saadab ",0,"; seal saadakse teie külastusest teada."],
  'map.laid': "Kaardipildid on laaditud.",
  'map.lay': "Näita kaardipilte",
  'map.missing': "Kaardipilte ei õnnestu laadida. Kohamärgid on ka ilma nendeta õiges kohas.",
  'map.none': "Ühelgi selle nimekirja ettevõttel pole täpset asukohta märgitud.",
  'map.placed': "Kaardil on # ettevõte|Kaardil on # ettevõtet",
  'map.placeless': "# täpse asukohata ettevõte on ainult nimekirjas|# täpse asukohata ettevõtet on ainult nimekirjas",
  'map.reveal': "Näita nimekirjas",
  'map.zoom-in': "Suurenda",
  'map.zoom-out': "Vähenda",
};
