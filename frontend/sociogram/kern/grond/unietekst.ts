import { leesDatum } from './datum.js';
import { tekst, type Verbintenis } from './lezen.js';

/** How a union is stroked and what its letters mean: rows, because authors differ. */
export interface Unievorm {
  readonly label: string;
  readonly letters: string;
  readonly streep?: string;
  readonly dikte?: number;
}

export const UNIEVORMEN: Readonly<Record<string, Unievorm>> = {
  huwelijk: { label: 'getrouwd (m.)', letters: 'm.' },
  partnerschap: { label: 'partnerschap (p.)', letters: 'p.' },
  samenwonend: { label: 'woont samen (LT)', letters: 'LT', streep: '7 6' },
  lat: { label: 'latrelatie (LAT)', letters: 'LAT', streep: '12 5' },
  verloofd: { label: 'verloofd (e.)', letters: 'e.', streep: '2 5' },
  verkering: { label: 'verkering (v.)', letters: 'v.', streep: '1 5', dikte: 1.5 },
  geheim: { label: 'geheime relatie', letters: '', streep: '10 4 1 4' },
  onbekend: { label: 'relatie', letters: '', dikte: 1.5 },
};

export const unievorm = (verbintenis: Verbintenis): Unievorm =>
  UNIEVORMEN[verbintenis.vorm] ?? { label: verbintenis.vorm, letters: '', dikte: 1.5 };

/** How it ended, if it did. */
export function eindeVan(verbintenis: Verbintenis): 'gescheiden' | 'uitElkaar' | null {
  return gebeurd(verbintenis, 'gescheiden') ? 'gescheiden' : gebeurd(verbintenis, 'uitElkaar') ? 'uitElkaar' : null;
}

const gebeurd = (verbintenis: Verbintenis, wat: string): boolean => tekst(verbintenis.r[wat]) !== null;

/** "m. 1975 d. 1999", "m. 2002 remar"; what happened at an unknown date has only its letter. */
export function unietekst(verbintenis: Verbintenis): string {
  const jaar = (wat: string): string => {
    const datum = leesDatum(verbintenis.r[wat]);
    return datum === null ? '' : ` ${datum.ongeveer ? '±' : ''}${datum.jaar}`;
  };
  const begin = `${unievorm(verbintenis).letters}${jaar('sinds')}`.trim();
  return [
    begin,
    gebeurd(verbintenis, 'uitElkaar') ? `s.${jaar('uitElkaar')}` : '',
    gebeurd(verbintenis, 'gescheiden') ? `d.${jaar('gescheiden')}` : '',
    gebeurd(verbintenis, 'hertrouwd') ? `remar${jaar('hertrouwd')}` : '',
  ]
    .filter((deel) => deel !== '')
    .join(' ');
}

export const OUDERLIJNEN: Readonly<Record<string, { readonly label: string; readonly streep?: string }>> = {
  biologisch: { label: 'kind' },
  adoptie: { label: 'adoptie', streep: '8 5' },
  pleeg: { label: 'pleegkind', streep: '1 6' },
  stief: { label: 'stiefkind', streep: '10 4 1 4' },
  donor: { label: 'donor', streep: '3 4' },
};
