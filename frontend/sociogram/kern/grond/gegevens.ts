/**
 * What can be drawn, as data: line kinds, support, rings, sectors, places. The conventions differ per author,
 * so the legend and the drawing read the same rows and a kind is added here alone.
 */

/** How a line is drawn; `recht` draws `banen` parallel strokes. */
export interface Patroon {
  readonly banen: 0 | 1 | 2 | 3;
  readonly zigzag: 'geen' | 'klein' | 'gewoon' | 'groot';
  readonly streep: 'vol' | 'stippel' | 'streep';
  readonly teken?: 'breuk' | 'hersteld';
  readonly pijl?: boolean;
  readonly letter?: string;
}

export type Toon = 'steun' | 'band' | 'spanning' | 'gevaar' | 'rustig';

export interface Lijnsoort {
  readonly label: string;
  readonly patroon: Patroon;
  readonly toon: Toon;
  /** Of the first end about the second, and the other way round. */
  readonly heen: string;
  readonly terug: string;
  readonly richtbaar?: boolean;
  readonly gevoelig?: boolean;
}

const recht = (banen: 0 | 1 | 2 | 3, meer: Partial<Patroon> = {}): Patroon => ({
  banen,
  zigzag: 'geen',
  streep: 'vol',
  ...meer,
});

const samen = (label: string, patroon: Patroon, toon: Toon, zin: string): Lijnsoort => ({
  label,
  patroon,
  toon,
  heen: zin,
  terug: zin,
});

const gericht = (label: string, patroon: Patroon, toon: Toon, heen: string, terug: string): Lijnsoort => ({
  label,
  patroon: { pijl: true, ...patroon },
  toon,
  heen,
  terug,
  richtbaar: true,
});

const gevoelig = (soort: Lijnsoort): Lijnsoort => ({ ...soort, gevoelig: true });

export const LIJNSOORTEN: Readonly<Record<string, Lijnsoort>> = {
  normaal: samen('gewoon contact', recht(1), 'band', 'heeft contact met'),
  hecht: samen('hecht', recht(2), 'band', 'is hecht met'),
  versmolten: samen('versmolten', recht(3), 'band', 'is versmolten met'),
  afstandelijk: samen('afstandelijk', recht(1, { streep: 'streep' }), 'band', 'is afstandelijk met'),
  spanning: samen('spanning', recht(0, { zigzag: 'gewoon' }), 'spanning', 'heeft spanning met'),
  hecht_spanning: samen(
    'hecht met spanning',
    recht(2, { zigzag: 'gewoon' }),
    'spanning',
    'is hecht en heeft spanning met',
  ),
  versmolten_spanning: samen(
    'versmolten met spanning',
    recht(3, { zigzag: 'gewoon' }),
    'spanning',
    'is versmolten en heeft spanning met',
  ),
  gericht_op: gericht('gericht op', recht(1), 'band', 'is gericht op', 'krijgt veel aandacht van'),
  contactbreuk: samen('contact verbroken', recht(1, { teken: 'breuk' }), 'rustig', 'heeft geen contact meer met'),
  contact_hersteld: samen('contact hersteld', recht(1, { teken: 'hersteld' }), 'band', 'heeft weer contact met'),
  steun: gericht('steun', recht(1), 'steun', 'steunt', 'krijgt steun van'),
  vertrouwenspersoon: gericht(
    'vertrouwenspersoon',
    recht(2, { letter: 'V' }),
    'steun',
    'is vertrouwenspersoon van',
    'heeft als vertrouwenspersoon',
  ),
  mantelzorg: gericht('mantelzorg', recht(1, { letter: 'M' }), 'steun', 'zorgt voor', 'krijgt zorg van'),
  weet_ervan: gericht(
    'weet ervan',
    recht(1, { streep: 'streep', letter: 'W' }),
    'rustig',
    'weet het van',
    'vertelde het aan',
  ),
  tolkt_voor: gericht('tolkt voor', recht(1, { letter: 'Tolk' }), 'rustig', 'tolkt voor', 'krijgt tolkhulp van'),
  komt_bij: samen('komt bij', recht(1), 'rustig', 'komt bij'),
  betrokken: gericht('betrokken', recht(1), 'rustig', 'is betrokken bij', 'heeft hulp van'),
  kent: samen('kent', recht(1, { streep: 'stippel' }), 'rustig', 'kent'),
  geweld_lichamelijk: gevoelig(
    gericht(
      'lichamelijk geweld',
      recht(0, { zigzag: 'klein' }),
      'gevaar',
      'is gewelddadig tegen',
      'ervaart geweld van',
    ),
  ),
  geweld_emotioneel: gevoelig(
    gericht(
      'emotioneel geweld',
      recht(0, { zigzag: 'klein', letter: 'EG' }),
      'gevaar',
      'is emotioneel gewelddadig tegen',
      'ervaart emotioneel geweld van',
    ),
  ),
  misbruik_seksueel: gevoelig(
    gericht('seksueel misbruik', recht(0, { zigzag: 'groot' }), 'gevaar', 'misbruikt', 'is misbruikt door'),
  ),
  controle: gevoelig(
    gericht(
      'controleert',
      recht(2, { streep: 'streep', letter: 'C' }),
      'gevaar',
      'controleert',
      'wordt gecontroleerd door',
    ),
  ),
};

/** A kind of a newer version is drawn as plain contact and named as it is. */
export const lijnsoort = (soort: string): Lijnsoort =>
  LIJNSOORTEN[soort] ?? samen(soort.replaceAll('_', ' '), recht(1), 'rustig', 'hoort bij');

export interface Steunsoort {
  readonly letter: string;
  readonly label: string;
  /** As it stands after "geeft {wie}". */
  readonly wat: string;
}

export const STEUNSOORTEN: Readonly<Record<string, Steunsoort>> = {
  praktisch: { letter: 'P', label: 'praktisch', wat: 'praktische hulp' },
  gezelschap: { letter: 'G', label: 'gezelschap', wat: 'gezelschap' },
  advies: { letter: 'A', label: 'advies', wat: 'advies' },
  emotioneel: { letter: 'E', label: 'emotioneel', wat: 'emotionele steun' },
  oppas: { letter: 'O', label: 'oppas', wat: 'oppas' },
  geld: { letter: '€', label: 'geld', wat: 'geld' },
  opvang: { letter: 'Ov', label: 'opvang', wat: 'opvang' },
  taal: { letter: 'T', label: 'taal', wat: 'hulp met taal' },
  vervoer: { letter: 'Vv', label: 'vervoer', wat: 'vervoer' },
};

/** The rings of the circles of support: what the field calls them, and the plain word that stands in the drawing. */
export const RINGEN: readonly { readonly nr: number; readonly naam: string; readonly kort: string }[] = [
  { nr: 1, naam: 'intimiteit', kort: 'Dichtbij' },
  { nr: 2, naam: 'vriendschap', kort: 'Vriendschap' },
  { nr: 3, naam: 'participatie', kort: 'Meedoen' },
  { nr: 4, naam: 'uitwisseling', kort: 'Betaald' },
  { nr: 5, naam: 'mogelijk', kort: 'Mogelijk' },
];

/** Clockwise from the top. */
export const SECTOREN: readonly { readonly code: string; readonly label: string }[] = [
  { code: 'familie', label: 'Familie' },
  { code: 'vrienden', label: 'Vrienden' },
  { code: 'buurt', label: 'Buurt' },
  { code: 'school_werk', label: 'School en werk' },
  { code: 'gemeenschap', label: 'Gemeenschap' },
  { code: 'hulp', label: 'Hulpverlening' },
];

export const PLEKSOORTEN: Readonly<Record<string, string>> = {
  school: 'School',
  opvang: 'Opvang',
  sport: 'Sportclub',
  moskee: 'Moskee',
  kerk: 'Kerk',
  tempel: 'Tempel',
  buurthuis: 'Buurthuis',
  werk: 'Werk',
  online: 'Online',
  anders: 'Plek',
};

export const OUDERSOORTEN = ['biologisch', 'adoptie', 'pleeg', 'stief', 'donor'] as const;
export type Oudersoort = (typeof OUDERSOORTEN)[number];
