// Made by `npm run messages`.
export const templates = {
  'map.all': "Rodyti visas",
  'map.canvas': "Žemėlapis. Rodyklių klavišai jį stumia, pliusas ir minusas priartina ir atitolina.",
  'map.close': "Uždaryti žemėlapį",
  'map.cluster': "Arti viena kitos – # įmonė, priartinti|Arti viena kitos – # įmonės, priartinti|Arti viena kitos – # įmonės, priartinti|Arti viena kitos – # įmonių, priartinti",
  'map.gathered': "Šioje vietoje – # įmonė|Šioje vietoje – # įmonės|Šioje vietoje – # įmonės|Šioje vietoje – # įmonių",
  'map.hint': "Pasirinkite žymeklį ir pamatysite, kas ten yra.",
  'map.host': ["Jie įkeliami iš svetainės ",0,", kuri sužinos apie jūsų apsilankymą."],
  'map.laid': "Žemėlapio vaizdai įkelti.",
  'map.lay': "Rodyti žemėlapio vaizdus",
  'map.missing': "Žemėlapio vaizdų įkelti nepavyksta. Žymekliai ir be jų rodo tikrąsias vietas.",
  'map.none': "Nė vienos šio sąrašo įmonės tiksli vieta nenurodyta.",
  'map.placed': "Žemėlapyje – # įmonė|Žemėlapyje – # įmonės|Žemėlapyje – # įmonės|Žemėlapyje – # įmonių",
  'map.placeless': "# be tikslios vietos – tik sąraše|# be tikslios vietos – tik sąraše|# be tikslios vietos – tik sąraše|# be tikslios vietos – tik sąraše",
  'map.reveal': "Parodyti sąraše",
  'map.zoom-in': "Priartinti",
  'map.zoom-out': "Atitolinti",
};
