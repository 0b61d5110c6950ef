// Made by `npm run messages`.
export const templates = {
  'compare.clear': "Izņemt visus",
  'compare.device': "Izlase glabājas tikai šajā ierīcē.",
  'compare.empty': "Izlase vēl ir tukša. Nospiediet “Saglabāt izlasē” pie instrumentiem, kas jūs interesē, un šeit varēsiet tos salīdzināt.",
  'compare.remove': "Izņemt",
  'compare.remove-title': ["Izņemt: ",0,""],
  'compare.title': "Mana izlase",
  'detail.report': "Ziņot par kļūdu",
  'detail.report-subject': ["Kļūda ierakstā “",0,"” (",1,")"],
  'dialog.close': "Aizvērt",
  'print.left': "Vēl # nav izdrukāti: vispirms saīsiniet sarakstu ar filtriem.|Vēl # nav izdrukāts: vispirms saīsiniet sarakstu ar filtriem.|Vēl # nav izdrukāti: vispirms saīsiniet sarakstu ar filtriem.",
  'tool.copied': "Saite ir nokopēta.",
  'tool.copy-failed': ["Saiti neizdevās nokopēt. Nokopējiet to no šejienes: ",0,""],
};
