import type { Soort } from '../grond/model.js';
import type { Laag } from './ops.js';
import {
  bool,
  datum,
  datumOfJa,
  deelVan,
  een,
  geheel,
  groep,
  id,
  langeTekst,
  lijstVan,
  patroon,
  taal,
  tekst,
  vereist,
  type Keur,
} from './waarden.js';

/** Every register that one operation sets by name, per kind of entity, with the values it takes. */

const KNOOP: Readonly<Record<string, Keur>> = {
  aanduiding: tekst(60),
  rol: tekst(40),
  toelichting: langeTekst(2000),
};

const PERSOON: Readonly<Record<string, Keur>> = {
  ...KNOOP,
  geslacht: een('man', 'vrouw', 'anders', 'onbekend'),
  geboren: datum,
  overleden: bool,
  overledenOp: datum,
  leven: een('geboren', 'zwangerschap', 'miskraam', 'afgebroken', 'doodgeboren'),
  aangemeld: bool,
  talen: lijstVan(
    vereist(groep({ taal: vereist(taal), niveau: een('A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'moedertaal') })),
    8,
  ),
  tolk: een('ja', 'nee'),
  brieftaal: taal,
  woont: een('hier', 'A', 'B', 'C', 'D', 'E', 'F'),
  volgorde: geheel(-1000, 1000),
  herkomst: tekst(60),
};

export const VELDEN: Readonly<Partial<Record<Soort, Readonly<Record<string, Keur>>>>> = {
  persoon: PERSOON,
  plek: {
    ...KNOOP,
    plekSoort: een('school', 'opvang', 'sport', 'moskee', 'kerk', 'tempel', 'buurthuis', 'werk', 'online', 'anders'),
  },
  professional: KNOOP,
  huisdier: { ...KNOOP, diersoort: tekst(30) },
  lijn: {
    soort: vereist(
      een(
        'normaal',
        'hecht',
        'versmolten',
        'afstandelijk',
        'spanning',
        'hecht_spanning',
        'versmolten_spanning',
        'gericht_op',
        'contactbreuk',
        'contact_hersteld',
        'steun',
        'vertrouwenspersoon',
        'mantelzorg',
        'weet_ervan',
        'tolkt_voor',
        'komt_bij',
        'betrokken',
        'kent',
        'geweld_lichamelijk',
        'geweld_emotioneel',
        'misbruik_seksueel',
        'controle',
      ),
    ),
    richting: een('heen', 'weer', 'beide', 'geen'),
    steun: deelVan('praktisch', 'gezelschap', 'advies', 'emotioneel', 'opvang', 'taal', 'geld', 'oppas', 'vervoer'),
    staat: een('actief', 'mogelijk', 'verbroken'),
    sterkte: geheel(1, 3),
    blijvend: een('blijvend', 'tijdelijk'),
    betaald: bool,
    van: datum,
    tot: datum,
    volgens: id,
    toelichting: langeTekst(500),
  },
  verbintenis: {
    vorm: een('huwelijk', 'partnerschap', 'samenwonend', 'lat', 'verloofd', 'verkering', 'geheim', 'onbekend'),
    sinds: datumOfJa,
    uitElkaar: datumOfJa,
    gescheiden: datumOfJa,
    hertrouwd: datumOfJa,
  },
  opmerking: { tekst: vereist(langeTekst(1000)), af: bool, voorGasten: bool },
  factor: {
    thema: patroon(/^[a-z0-9_]{1,40}$/),
    tekst: langeTekst(500),
    rang: patroon(/^[0-9A-Za-z]{1,40}$/),
    duiding: groep({ professional: vereist(id), datum: vereist(datum) }),
  },
};

export const OUDERS = ['biologisch', 'adoptie', 'pleeg', 'stief', 'donor'];
export const REGELS = ['a', 'b', 'c', 'd', 'e', 'f'];
export const SECTOREN = ['familie', 'vrienden', 'buurt', 'school_werk', 'gemeenschap', 'hulp'];
export const VAK: Keur = groep({
  sector: vereist(een(...SECTOREN)),
  hoek: geheel(0, 1000),
  rij: geheel(0, 20),
});
/** From and until when; either may be unknown. */
export const PERIODEN: Keur = lijstVan(vereist(groep({ van: datum, tot: datum })), 8);
export const LID: Keur = groep({ van: datum, tot: datum, rol: tekst(40) });

const GEVOELIGE_LIJNEN = ['geweld_lichamelijk', 'geweld_emotioneel', 'misbruik_seksueel', 'controle'];

/** In which layer a value of a register stands; a lijn whose kind is sensitive is so as a whole. */
export function laagVan(soort: Soort, register: string, waarde: unknown): Laag {
  if (
    soort === 'factor' ||
    register === 'herkomst' ||
    (soort === 'verbintenis' && register === 'vorm' && waarde === 'geheim') ||
    (soort === 'lijn' && register === 'soort' && GEVOELIGE_LIJNEN.includes(String(waarde)))
  ) {
    return 'gevoelig';
  }
  const intern = register === 'toelichting' || ((soort === 'moment' || soort === 'bewust-zo') && register === 'reden');
  return intern ? 'intern' : 'gewoon';
}
