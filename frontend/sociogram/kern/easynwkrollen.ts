/** Roles of an easyNWK network card in Dutch, by the German word; an unknown one is kept as it is. */
export const EASYNWK_ROLLEN: Readonly<Record<string, string>> = {
  'Familienangehörige*r': 'familie', Ehefrau: 'echtgenote', Ehemann: 'echtgenoot', 'Lebensgefährt*in': 'levenspartner', 'Partner*in': 'partner',
  Mutter: 'moeder', Vater: 'vader', Stiefmutter: 'stiefmoeder', Stiefvater: 'stiefvader', Pflegemutter: 'pleegmoeder', Pflegevater: 'pleegvader',
  Adoptivmutter: 'adoptiemoeder', Adoptivvater: 'adoptievader', Schwester: 'zus', Bruder: 'broer', Adoptivschwester: 'adoptiezus', Adoptivbruder: 'adoptiebroer',
  Stiefschwester: 'stiefzus', Stiefbruder: 'stiefbroer', Halbschwester: 'halfzus', Halbbruder: 'halfbroer', Pflegeschwester: 'pleegzus', Pflegebruder: 'pleegbroer',
  Tochter: 'dochter', Sohn: 'zoon', Adoptivtochter: 'adoptiedochter', Adoptivsohn: 'adoptiezoon', Pflegetochter: 'pleegdochter', Pflegesohn: 'pleegzoon',
  Stieftochter: 'stiefdochter', Stiefsohn: 'stiefzoon', Großmutter: 'oma', Großvater: 'opa', Urgroßmutter: 'overgrootmoeder', Urgroßvater: 'overgrootvader',
  'Schwager/Schwägerin': 'zwager of schoonzus', Schwiegermutter: 'schoonmoeder', Schwiegervater: 'schoonvader', Schwiegertochter: 'schoondochter', Schwiegersohn: 'schoonzoon',
  Enkelkind: 'kleinkind', Urenkelkind: 'achterkleinkind', Tante: 'tante', Onkel: 'oom', 'Cousin*e': 'neef of nicht', 'Angeheiratete Tante': 'aangetrouwde tante',
  'Angeheirateter Onkel': 'aangetrouwde oom', Nichte: 'nicht', Neffe: 'neef', 'Angeheiratete Nichte': 'aangetrouwde nicht', 'Angeheirater Neffe': 'aangetrouwde neef',
  'Freund*in': 'vriend', 'Nachbar*in': 'buur', Bekannte: 'kennis', 'Bekannte*r': 'kennis', 'Kolleg*in': 'collega', 'Arbeitskolleg*in': 'collega van het werk',
  'Vereinskolleg*in': 'van de vereniging', 'Ausbildungskolleg*in': 'van de opleiding', 'Schulkolleg*in': 'van school', Schulkollegin: 'van school', 'Studienkolleg*in': 'van de studie',
  'Helfer*in': 'hulpverlener', 'prof. Helfer*in': 'hulpverlener', 'Ärzt*in': 'arts', 'Psychotherapeut*in': 'psychotherapeut', Pflegefachkraft: 'verpleegkundige',
  'Gesetz. Erwachsenenvertretung': 'wettelijk vertegenwoordiger', 'Psycholog*in': 'psycholoog', 'Pscholog*in': 'psycholoog', 'Sozialarbeiter*in': 'maatschappelijk werker',
  'Berater*in / Betreuer*in': 'begeleider', 'Pfarrer*in': 'dominee of pastoor', 'Physiotherapeut*in': 'fysiotherapeut', 'Ergotherapeut*in': 'ergotherapeut',
};
