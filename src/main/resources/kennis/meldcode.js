// The Meldcode stepper in the browser. It sends nothing, and keeps nothing beyond this window (G09).
// Runs once, with `this` as the view's element.
const alles = (keus) => [...this.querySelectorAll(keus)];
const een = (keus) => this.querySelector(keus);
let stap = 0;

const gekozen = (naam) => een(`input[name="${naam}"]:checked`)?.value ?? '';

function toon(nummer, focus) {
  stap = Math.max(0, Math.min(5, nummer));
  alles('[data-stap]').forEach((deel) => { deel.hidden = Number(deel.dataset.stap) !== stap; });
  alles('[data-doe^="stap-"]').forEach((knop) => {
    knop.toggleAttribute('aria-current', knop.dataset.doe === `stap-${stap}`);
    if (knop.hasAttribute('aria-current')) { knop.setAttribute('aria-current', 'step'); }
  });
  if (focus) { een(`[data-stap="${stap}"] h2`)?.focus(); }
}

function weeg() {
  const direct = gekozen('denk') === 'direct';
  een('[data-direct]').hidden = !direct;
  een('[data-gesprek-niet]').hidden = !direct;
  const nietPraten = direct || gekozen('ONVEILIG') === 'ja';
  alles('[data-met-familie]').forEach((deel) => { deel.hidden = nietPraten; });
  alles('[data-niet-bij-direct]').forEach((deel) => { deel.hidden = direct; });
  alles('[data-bij-direct]').forEach((deel) => { deel.hidden = !direct; });
  const vragen = alles('[data-beslissend]');
  const beslist = vragen.find((vraag) => gekozen(vraag.dataset.afweging) === vraag.dataset.beslissend);
  const alleBeantwoord = vragen.every((vraag) => gekozen(vraag.dataset.afweging));
  alles('[data-uitkomst]').forEach((uitkomst) => {
    const naam = uitkomst.dataset.uitkomst;
    uitkomst.hidden = direct ? naam !== 'direct' : beslist ? naam !== beslist.dataset.afweging : naam !== (alleBeantwoord ? 'hulp' : 'open');
  });
}

function aantekeningen() {
  const regels = alles('[data-notitie]').filter((vak) => vak.value.trim())
    .map((vak) => `${vak.dataset.notitie}\n${vak.value.trim()}\n`);
  alles('fieldset').forEach((vraag) => {
    const keus = vraag.querySelector('input:checked');
    if (keus) { regels.push(`${vraag.querySelector('legend').textContent}\n${keus.parentElement.textContent.trim()}\n`); }
  });
  return regels.join('\n');
}

const iets = () => alles('textarea').some((vak) => vak.value.trim()) || alles('input:checked').length > 0;
const melding = (zin) => { een('[data-melding]').textContent = zin; };

this.addEventListener('click', (klik) => {
  const wat = klik.target.closest('[data-doe]')?.dataset.doe;
  if (!wat) { return; }
  if (wat.startsWith('stap-')) { toon(Number(wat.slice(5)), true); }
  if (wat === 'volgende') { toon(stap + 1, true); }
  if (wat === 'vorige') { toon(stap - 1, true); }
  if (wat === 'print') { window.print(); }
  if (wat === 'kopieer') {
    navigator.clipboard.writeText(aantekeningen()).then(
      () => melding('Gekopieerd. Plak het waar jouw organisatie het bewaart.'),
      () => melding('Kopiëren lukt in deze browser niet. Selecteer de tekst zelf.'));
  }
  if (wat === 'wis') {
    alles('textarea').forEach((vak) => { vak.value = ''; });
    alles('input:checked').forEach((keuze) => { keuze.checked = false; });
    weeg();
    toon(0, true);
    melding('Alles is gewist.');
  }
});
this.addEventListener('change', weeg);
const pasOp = (weggaan) => { if (this.isConnected && iets()) { weggaan.preventDefault(); } };
window.addEventListener('beforeunload', pasOp);
this.classList.add('stappen-aan');
weeg();
toon(0, false);
