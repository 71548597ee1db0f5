import type { Afkomst } from './afkomst.js';
import { opsomming } from '../vorm/banden.js';
import { inWoorden } from '../grond/datum.js';
import type { Genogram } from './genogrammodel.js';
import type { Gezinslijn, Kindlijn } from './genogramlijnen.js';
import type { Beeld, Periode } from '../grond/lezen.js';
import { pad, type Punt } from '../grond/meetkunde.js';
import { padvorm, type Lijntekening, type Vorm } from '../vorm/scenevormen.js';
import { px } from './unielijnen.js';
import { OUDERLIJNEN } from '../grond/unietekst.js';

/** Half the distance of the two lines of a child that is not the same to both. */
const NAAST = 3;

/** What hangs from a couple: solid, dashed or dotted per child, with the years when they are known. */
export function tekenGezin(beeld: Beeld, g: Genogram, gezin: Gezinslijn, gebruikt: Set<string>): Lijntekening {
  const bij = (kind: string): Afkomst | undefined =>
    g.familie.afkomst.get(kind)?.find((een) => een.unie === gezin.unie.id);
  const soorten = new Set(gezin.kinderen.flatMap(({ kind }) => [...(bij(kind)?.perOuder.values() ?? [])]));
  const samen = soorten.size === 1 ? OUDERLIJNEN[[...soorten][0] ?? '']?.streep : undefined;
  soorten.forEach((soort) => gebruikt.add(`ouder:${soort}`));
  if (gezin.kinderen.some((kind) => kind.punten[0]?.[0] !== kind.punten[1]?.[0])) {
    gebruikt.add(gezin.meerlingen.length > 0 ? 'ouder:eeneiig' : 'ouder:meerling');
  }
  const delen = [
    padvorm(pad(gezin.stam), 'structuur', samen),
    ...(gezin.balk.length === 0 ? [] : [padvorm(pad(gezin.balk), 'structuur', samen)]),
    ...gezin.kinderen.flatMap((kind) => kindlijn(g, kind, bij(kind.kind))),
    ...gezin.meerlingen.map((balk) => padvorm(pad(balk), 'structuur')),
  ];
  const naam = (id: string): string => beeld.knoop.get(id)?.naam ?? '';
  const namen = opsomming(gezin.kinderen.map((k) => naam(k.kind)));
  const label = [
    `${namen}: ${gezin.kinderen.length === 1 ? 'kind' : 'kinderen'} van ${opsomming(gezin.unie.partners.map(naam))}.`,
    ...gezin.kinderen.flatMap(({ kind }) => bijzonder(naam, kind, bij(kind))),
  ].join(' ');
  return {
    id: `${gezin.unie.id}:kinderen`,
    soort: 'ouder',
    van: gezin.unie.id,
    naar: null,
    pad: pad([...gezin.stam]),
    midden: gezin.stam.at(-1) ?? [0, 0],
    delen,
    label,
  };
}

/** One line, or two side by side: left as to the left parent. */
function kindlijn(g: Genogram, { kind, punten }: Kindlijn, hoe: Afkomst | undefined): readonly Vorm[] {
  const ouders = [...(hoe?.perOuder ?? [])].sort(([a], [b]) => px(g, a) - px(g, b)).map(([, soort]) => soort);
  const [a = [0, 0] as Punt, b = [0, 0] as Punt] = punten;
  const streep = (opzij: number, soort: string): Vorm =>
    padvorm(
      pad([
        [a[0] + opzij, a[1]],
        [b[0] + opzij, b[1]],
      ]),
      'structuur',
      OUDERLIJNEN[soort]?.streep,
    );
  const lijnen =
    new Set(ouders).size > 1
      ? [streep(-NAAST, ouders[0] ?? ''), streep(NAAST, ouders[1] ?? '')]
      : [streep(0, ouders[0] ?? 'biologisch')];
  const tijd = jaren(hoe?.perioden ?? []);
  const nr = (g.familie.afkomst.get(kind) ?? []).filter((een) => jaren(een.perioden) !== '').indexOf(hoe as Afkomst);
  return tijd === ''
    ? lijnen
    : [
        ...lijnen,
        {
          t: 'tekst',
          x: b[0] + 6 + NAAST,
          y: b[1] - 3 - 12 * nr,
          tekst: tijd,
          stijl: 'unie',
          anker: 'start',
          gloed: true,
        },
      ];
}

/** "2015–2018, 2020–": the years of every period. */
export function jaren(perioden: readonly Periode[]): string {
  const jaar = (datum: Periode['van']): string => (datum === null ? '' : `${datum.ongeveer ? '±' : ''}${datum.jaar}`);
  return perioden
    .filter(({ van, tot }) => van !== null || tot !== null)
    .map(({ van, tot }) =>
      van !== null && tot !== null && van.jaar === tot.jaar ? jaar(van) : `${jaar(van)}–${jaar(tot)}`,
    )
    .join(', ');
}

/** What is not simply a child of both: "Sem is pleegkind van Bas, van 2015 tot 2018." */
function bijzonder(naam: (id: string) => string, kind: string, hoe: Afkomst | undefined): readonly string[] {
  const tijd = (hoe?.perioden ?? [])
    .map(({ van, tot }) =>
      [van === null ? '' : `van ${inWoorden(van)}`, tot === null ? '' : `tot ${inWoorden(tot)}`]
        .filter((deel) => deel !== '')
        .join(' '),
    )
    .filter((deel) => deel !== '');
  const ouders = [...(hoe?.perOuder ?? [])].filter(([, soort]) => soort !== 'biologisch');
  const zinnen = [...new Set(ouders.map(([, soort]) => soort))].map(
    (soort) =>
      `${OUDERLIJNEN[soort]?.label ?? soort} van ${opsomming(ouders.filter(([, deze]) => deze === soort).map(([ouder]) => naam(ouder)))}`,
  );
  return zinnen.length === 0 && tijd.length === 0
    ? []
    : [`${naam(kind)}: ${[...(zinnen.length === 0 ? ['hier'] : zinnen), ...tijd].join(', ')}.`];
}
