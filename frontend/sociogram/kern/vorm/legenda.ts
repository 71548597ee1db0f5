import { LIJNSOORTEN, lijnsoort, STEUNSOORTEN } from '../grond/gegevens.js';
import { streken } from './lijnpad.js';
import type { Punt } from '../grond/meetkunde.js';
import {
  cirkelvorm,
  padvorm,
  tekstvorm,
  vierkantvorm,
  type Legendaregel,
  type Stijl,
  type Vorm,
} from './scenevormen.js';
import { poot, SYMBOLEN } from './symbool.js';
import { OUDERLIJNEN, UNIEVORMEN } from '../grond/unietekst.js';

const VAN: Punt = [-18, 0];
const TOT: Punt = [18, 0];

/** Only what the drawing holds, in a fixed order. */
export function legenda(gebruikt: ReadonlySet<string>): readonly Legendaregel[] {
  const alle: Legendaregel[] = [
    ...symbolen(),
    ...vormen(),
    ...unies(),
    ...ouders(),
    ...lijnen(gebruikt),
    ...vlakken(),
    ...letters(),
  ];
  return alle.filter((regel) => gebruikt.has(regel.code));
}

const streep = (stijl: Stijl, dash?: string, dikte?: number): Vorm => padvorm('M-18 0H18', stijl, dash, dikte);

function symbolen(): Legendaregel[] {
  const vast = Object.entries(SYMBOLEN).map(([code, symbool]) => ({
    code: `symbool:${code}`,
    tekst: symbool.tekst,
    delen: symbool.teken(true),
  }));
  return [
    ...vast,
    {
      code: 'symbool:aangemeld',
      tekst: 'om wie het gaat',
      delen: [vierkantvorm(18, 0, 'symbool'), vierkantvorm(11, 0, 'kruis')],
    },
    {
      code: 'symbool:overleden',
      tekst: 'overleden',
      delen: [vierkantvorm(16, 0, 'symbool'), padvorm('M-8 -8L8 8M8 -8L-8 8', 'kruis')],
    },
  ];
}

function vormen(): Legendaregel[] {
  return [
    { code: 'vorm:ego', tekst: 'gezien vanuit', delen: [cirkelvorm(0, 0, 9, 'egoring'), cirkelvorm(0, 0, 5.5, 'lid')] },
    { code: 'vorm:lid', tekst: 'woont hier', delen: [cirkelvorm(0, 0, 8, 'lid')] },
    { code: 'vorm:eigen', tekst: 'eigen netwerk', delen: [cirkelvorm(0, 0, 7.5, 'eigen')] },
    { code: 'vorm:betaald', tekst: 'betaald', delen: [vierkantvorm(15, 5, 'betaald')] },
    { code: 'vorm:plek', tekst: 'plek', delen: [padvorm('M0 -9L9 -1.5V7.5H-9V-1.5Z', 'plek')] },
    { code: 'vorm:dier', tekst: 'huisdier', delen: poot(0.5) },
    { code: 'vorm:zwangerschap', tekst: 'zwangerschap', delen: [padvorm('M0 -8L9 7H-9Z', 'eigen')] },
    { code: 'ring:leeg', tekst: 'lege ring', delen: [cirkelvorm(0, 0, 8, 'ringLeeg')] },
  ];
}

function unies(): Legendaregel[] {
  const vormen = Object.entries(UNIEVORMEN).map(([code, vorm]) => ({
    code: `unie:${code}`,
    tekst: vorm.label,
    delen: [streep('structuur', vorm.streep, vorm.dikte)],
  }));
  return [
    ...vormen,
    {
      code: 'einde:uitElkaar',
      tekst: 'uit elkaar (s.)',
      delen: [streep('structuur'), padvorm('M-4 8L4 -8', 'structuur')],
    },
    {
      code: 'einde:gescheiden',
      tekst: 'gescheiden (d.)',
      delen: [streep('structuur'), padvorm('M-8 8L0 -8M0 8L8 -8', 'structuur')],
    },
    {
      code: 'einde:hertrouwd',
      tekst: 'hertrouwd (remar)',
      delen: [streep('structuur'), tekstvorm(0, -5, 'remar', 'unie')],
    },
  ];
}

function ouders(): Legendaregel[] {
  return [
    ...Object.entries(OUDERLIJNEN)
      .filter(([code]) => code !== 'biologisch')
      .map(([code, lijn]) => ({ code: `ouder:${code}`, tekst: lijn.label, delen: [streep('structuur', lijn.streep)] })),
    { code: 'ouder:meerling', tekst: 'tweeling', delen: [padvorm('M0 -8L-9 8M0 -8L9 8', 'structuur')] },
    {
      code: 'ouder:eeneiig',
      tekst: 'eeneiige tweeling',
      delen: [padvorm('M0 -8L-9 8M0 -8L9 8M-4.5 0H4.5', 'structuur')],
    },
  ];
}

function lijnen(gebruikt: ReadonlySet<string>): Legendaregel[] {
  const onbekend = [...gebruikt]
    .filter((code) => code.startsWith('lijn:'))
    .map((code) => code.slice(5))
    .filter((soort) => soort !== 'steunBetaald' && !(soort in LIJNSOORTEN));
  const actief = { staat: 'actief', weer: false } as const;
  return [
    ...[...Object.keys(LIJNSOORTEN), ...onbekend.sort()].map((code) => {
      const soort = lijnsoort(code);
      const dikte = soort.toon === 'steun' ? 2.5 : soort.toon === 'rustig' ? 1.5 : 2;
      return {
        code: `lijn:${code}`,
        tekst: soort.patroon.letter === undefined ? soort.label : `${soort.label} (${soort.patroon.letter})`,
        delen: streken([VAN, TOT], soort.patroon, soort.toon, { ...actief, heen: soort.patroon.pijl === true, dikte }),
      };
    }),
    {
      code: 'lijn:steunBetaald',
      tekst: 'betaalde steun',
      delen: streken([VAN, TOT], lijnsoort('steun').patroon, 'steunBetaald', { ...actief, heen: true, dikte: 2 }),
    },
    {
      code: 'staat:mogelijk',
      tekst: 'mogelijk',
      delen: streken([VAN, TOT], lijnsoort('normaal').patroon, 'steun', {
        staat: 'mogelijk',
        heen: false,
        weer: false,
        dikte: 2.5,
      }),
    },
    {
      code: 'staat:verbroken',
      tekst: 'verbroken',
      delen: streken([VAN, TOT], lijnsoort('normaal').patroon, 'rustig', {
        staat: 'verbroken',
        heen: false,
        weer: false,
        dikte: 1.5,
      }),
    },
  ];
}

function vlakken(): Legendaregel[] {
  const rond = 'M-12 -8H12Q17 -8 17 -3V3Q17 8 12 8H-12Q-17 8 -17 3V-3Q-17 -8 -12 -8Z';
  return [
    { code: 'omtrek:hier', tekst: 'woont in dit huishouden', delen: [padvorm(rond, 'omtrek')] },
    { code: 'omtrek:elders', tekst: 'woont elders samen', delen: [padvorm(rond, 'elders')] },
  ];
}

function letters(): Legendaregel[] {
  return Object.entries(STEUNSOORTEN).map(([code, steun]) => ({
    code: `letter:${code}`,
    tekst: steun.label,
    delen: [cirkelvorm(0, 0, 9.5, 'kapsel'), tekstvorm(0, 4.5, steun.letter, 'kapselletter')],
  }));
}
