// Made by `npm run messages`.
export const templates = {
  'compare.clear': 'Izņemt visus',
  'compare.device': 'Izlase glabājas tikai šajā ierīcē.',
  'compare.empty':
    'Izlase vēl ir tukša. Nospiediet “Saglabāt izlasē” pie tā, kas jūs interesē, un šeit varēsiet salīdzināt.',
  'compare.remove': 'Izņemt',
  'compare.remove-title': ['Izņemt: ', 0, ''],
  'compare.title': 'Mana izlase',
  'csv.email': 'E-pasts',
  'csv.phone': 'Tālrunis',
  'csv.summary': 'Kopsavilkums',
  'csv.title': 'Nosaukums',
  'csv.url': 'Lapa',
  'detail.report': 'Ziņot par kļūdu',
  'detail.report-subject': ['Kļūda ierakstā “', 0, '” (', 1, ')'],
  'detail.source': ['Avots: ', 0, ''],
  'detail.updated': ['Atjaunots: ', 0, ''],
  'dialog.close': 'Aizvērt',
  'print.left':
    'Vēl # nav izdrukāti: vispirms saīsiniet sarakstu ar filtriem.|Vēl # nav izdrukāts: vispirms saīsiniet sarakstu ar filtriem.|Vēl # nav izdrukāti: vispirms saīsiniet sarakstu ar filtriem.',
  'tool.copied': 'Saite ir nokopēta.',
  'tool.copy-failed': ['Saiti neizdevās nokopēt. Nokopējiet to no šejienes: ', 0, ''],
  'tool.csv-done': 'Tabula ir saglabāta.',
};
