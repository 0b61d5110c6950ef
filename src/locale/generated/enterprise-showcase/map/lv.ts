// Made by `npm run messages`.
export const templates = {
  'map.all': "Rādīt visus",
  'map.canvas': "Karte. Bulttaustiņi to pārvieto, pluss un mīnuss tuvina un attālina.",
  'map.close': "Aizvērt karti",
  'map.cluster': "Cieši blakus # uzņēmumu, tuvināt|Cieši blakus # uzņēmums, tuvināt|Cieši blakus # uzņēmumi, tuvināt",
  'map.gathered': "Šajā vietā # uzņēmumu|Šajā vietā # uzņēmums|Šajā vietā # uzņēmumi",
  'map.hint': "Izvēlieties punktu kartē, lai redzētu, kas tur ir.",
  'map.host': "Tos sūta {0}; tur uzzinās par jūsu apmeklējumu.",
  'map.laid': "Kartes attēli ir ielādēti.",
  'map.lay': "Rādīt kartes attēlus",
  'map.missing': "Kartes attēlus neizdodas ielādēt. Punkti arī bez tiem ir īstajās vietās.",
  'map.none': "Nevienam šī saraksta uzņēmumam nav norādīta precīza vieta.",
  'map.placed': "Kartē # uzņēmumu|Kartē # uzņēmums|Kartē # uzņēmumi",
  'map.placeless': "# bez precīzas vietas ir tikai sarakstā|# bez precīzas vietas ir tikai sarakstā|# bez precīzas vietas ir tikai sarakstā",
  'map.reveal': "Parādīt sarakstā",
  'map.zoom-in': "Tuvināt",
  'map.zoom-out': "Attālināt",
};
