import { html, nothing, type TemplateResult } from 'lit';
import * as daden from './daden.js';
import { LIJNSOORTEN, STEUNSOORTEN } from './kern/grond/gegevens.js';
import { pijlen } from './kern/grond/beeldvragen.js';
import type { Lijn } from './kern/grond/lezen.js';
import type { Waarde } from './kern/grond/model.js';
import { perspectieven, volgens } from './kern/vorm/perspectief.js';
import { datumveld } from './datumveld.js';
import type { Toestand } from './toestand.js';
import { keuzelijst, kiezer, schakel, tekstvak, vinkjes } from './invoervelden.js';

/** Everything about one line. */
export function lijnpaneel(t: Toestand, lijn: Lijn): TemplateResult {
  const uit = !t.magTekenen;
  const zet = (veld: string, waarde: Waarde): void => void daden.zetLijn(t, lijn.id, veld, waarde);
  const [van, naar] = [t.beeld().knoop.get(lijn.van)?.naam ?? '', t.beeld().knoop.get(lijn.naar)?.naam ?? ''];
  const { heen, weer } = pijlen(lijn);
  const richting = heen && weer ? 'beide' : heen ? 'heen' : weer ? 'weer' : 'geen';
  return html`
    ${keuzelijst('Wat voor lijn?', lijn.soort, soorten(t), (waarde) => zet('soort', waarde), uit)}
    ${keuzelijst(
      'Van wie naar wie?',
      richting,
      [
        { waarde: 'heen', label: `${van} → ${naar}` },
        { waarde: 'weer', label: `${naar} → ${van}` },
        { waarde: 'beide', label: 'Over en weer' },
        { waarde: 'geen', label: 'Zonder richting' },
      ],
      (waarde) => zet('richting', waarde),
      uit,
    )}
    ${verteller(t, lijn, uit, zet)}
    ${vinkjes(
      'Wat geeft deze lijn?',
      lijn.steun,
      Object.entries(STEUNSOORTEN).map(([waarde, soort]) => ({ waarde, label: soort.label })),
      (gekozen) => zet('steun', gekozen.length === 0 ? null : [...gekozen]),
      uit,
    )}
    ${schakel(
      'Nu',
      lijn.staat,
      [
        { waarde: 'actief', label: 'Actief' },
        { waarde: 'mogelijk', label: 'Mogelijk' },
        { waarde: 'verbroken', label: 'Verbroken' },
      ],
      (waarde) => zet('staat', waarde),
      uit,
    )}
    ${schakel(
      'Hoe sterk?',
      String(lijn.sterkte),
      [
        { waarde: '1', label: 'Zwak' },
        { waarde: '2', label: 'Gewoon' },
        { waarde: '3', label: 'Sterk' },
      ],
      (waarde) => zet('sterkte', Number(waarde)),
      uit,
    )}
    ${schakel(
      'Betaald',
      lijn.betaald ? 'ja' : 'nee',
      [
        { waarde: 'ja', label: 'Ja' },
        { waarde: 'nee', label: 'Nee' },
      ],
      (waarde) => zet('betaald', waarde === 'ja'),
      uit,
    )}
    <details class="tk-meer"><summary>Sinds en tot</summary>
      ${datumveld('Sinds', lijn.id, String(lijn.r['van'] ?? ''), t.om.vandaag, (datum) => zet('van', datum), { uit })}
      ${datumveld('Tot', lijn.id, String(lijn.r['tot'] ?? ''), t.om.vandaag, (datum) => zet('tot', datum), { uit })}
      ${tekstvak('Toelichting voor professionals', String(lijn.r['toelichting'] ?? ''), (tekst) => zet('toelichting', tekst === '' ? null : tekst), 500, uit)}
    </details>`;
}

/** Whose account this is, and room for another's beside it. */
function verteller(t: Toestand, lijn: Lijn, uit: boolean, zet: (veld: string, waarde: Waarde) => void): TemplateResult {
  const beeld = t.beeld();
  const mensen = beeld.knopen
    .filter((knoop) => knoop.soort === 'persoon')
    .map((knoop) => ({ waarde: knoop.id, label: knoop.naam }));
  const anders = perspectieven(beeld).find((een) =>
    een.kanten.some((kant) => kant.lijnen.some((ander) => ander.id === lijn.id)),
  );
  return html`${keuzelijst('Volgens wie?', volgens(lijn) ?? '', [{ waarde: '', label: 'Samen gezegd' }, ...mensen], (waarde) => zet('volgens', waarde === '' ? null : waarde), uit)}
    ${anders === undefined ? nothing : html`<p class="klein">${anders.zin}</p>`}
    ${
      uit
        ? nothing
        : kiezer(
            'Iemand anders ziet het anders…',
            mensen.filter((een) => een.waarde !== volgens(lijn)),
            (wie) => daden.anderVerhaal(t, lijn, wie),
          )
    }`;
}

const soorten = (t: Toestand): { waarde: string; label: string }[] =>
  Object.entries(LIJNSOORTEN)
    .filter(([, soort]) => soort.gevoelig !== true || t.lagen.includes('gevoelig'))
    .map(([waarde, soort]) => ({ waarde, label: soort.label.charAt(0).toUpperCase() + soort.label.slice(1) }));
