/** Roles of an easyNWK network card in Dutch, by the German word; an unknown one is kept as it is. */
export const EASYNWK_ROLLEN: Readonly<Record<string, string>> = {
  'Familienangehörige*r': 'familie', Großtante: 'oudtante', Großonkel: 'oudoom', Ehefrau: 'echtgenote', Ehemann: 'echtgenoot', 'Lebensgefährt*in': 'levenspartner', 'Partner*in': 'partner',
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

/** What the files before version 2 call a role, by its German word. */
export const AFKORTINGEN: Readonly<Record<string, string>> = {
  Fa: 'Familienangehörige*r', Ef: 'Ehefrau', Em: 'Ehemann', Lgf: 'Lebensgefährt*in', Pr: 'Partner*in', Mu: 'Mutter', Va: 'Vater', StM: 'Stiefmutter', Stv: 'Stiefvater',
  PfM: 'Pflegemutter', Pfv: 'Pflegevater', AMu: 'Adoptivmutter', AVa: 'Adoptivvater', Sw: 'Schwester', Br: 'Bruder', ABr: 'Adoptivbruder', SSw: 'Stiefschwester', SBr: 'Stiefbruder',
  HSw: 'Halbschwester', HBr: 'Halbbruder', PSw: 'Pflegeschwester', PBr: 'Pflegebruder', To: 'Tochter', So: 'Sohn', ATo: 'Adoptivtochter', ASo: 'Adoptivsohn', PTo: 'Pflegetochter',
  PSo: 'Pflegesohn', STo: 'Stieftochter', SSo: 'Stiefsohn', GrM: 'Großmutter', GrV: 'Großvater', UGm: 'Urgroßmutter', UGrv: 'Urgroßvater', SwM: 'Schwiegermutter', SwV: 'Schwiegervater',
  SwT: 'Schwiegertochter', SwS: 'Schwiegersohn', Ek: 'Enkelkind', UEk: 'Urenkelkind', Ta: 'Tante', On: 'Onkel', Co: 'Cousin*e', aTa: 'Angeheiratete Tante', aOn: 'Angeheirateter Onkel',
  Ni: 'Nichte', Ne: 'Neffe', aNi: 'Angeheiratete Nichte', aNE: 'Angeheirater Neffe', Fr: 'Freund*in', Na: 'Nachbar*in', Be: 'Bekannte*r', Ko: 'Kolleg*in', AKo: 'Arbeitskolleg*in',
  VKo: 'Vereinskolleg*in', AuKo: 'Ausbildungskolleg*in', SKo: 'Schulkolleg*in', StKo: 'Studienkolleg*in', He: 'prof. Helfer*in', Arz: 'Ärzt*in', PsyT: 'Psychotherapeut*in',
  PK: 'Pflegefachkraft', ErV: 'Gesetz. Erwachsenenvertretung', Psy: 'Psycholog*in', Soz: 'Sozialarbeiter*in', Pf: 'Pfarrer*in', Phy: 'Physiotherapeut*in', Erg: 'Ergotherapeut*in',
};

/** Animals of a card by their German or Dutch word; without one, something that is no human is an animal all the same. */
export const DIEREN: Readonly<Record<string, string>> = {
  Hund: 'hond', Katze: 'kat', Pferd: 'paard', Vogel: 'vogel', Hase: 'konijn', Kaninchen: 'konijn', Fisch: 'vis', Hamster: 'hamster', Meerschweinchen: 'cavia', Schildkröte: 'schildpad', Haustier: 'huisdier', Tier: 'dier',
};

/** What is no human and no animal either. */
export const PLEKWOORD = /verein|kirche|moschee|schule|arbeit|betrieb|firma|club|kerk|moskee|tempel|school|vereniging|sport|werk|buurthuis|kita|kindergarten|opvang|gemeinde|amt\b|heim\b|centrum|zentrum|internet|game/i;
