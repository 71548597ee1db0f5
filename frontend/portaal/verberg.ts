// Hides the whole screen at once: F9, Esc twice, or a button with the attribute data-verberg (X14). One place for every
// page that a professional or a guest may have open at a kitchen table; what is hidden takes no keys either.

const DUBBEL_MS = 1000;
const DOORLATEN = new Set(['Tab', 'Enter', ' ', 'Shift']);

let laatsteEsc = -DUBBEL_MS;
let terug: { focus: Element | null; titel: string } | null = null;

const knop = document.createElement('button');
knop.type = 'button';
knop.className = 'knop hoofd';
knop.textContent = 'Ga verder';
const scherm = document.createElement('div');
scherm.id = 'kl-verborgen';
scherm.append(knop);
knop.addEventListener('click', () => verberg(false));

/** Puts a neutral page in place of everything, or takes it away again. */
export function verberg(aan = terug === null): void {
  if (aan === (terug !== null)) {
    return;
  }
  if (aan) {
    terug = { focus: document.activeElement, titel: document.title };
    document.title = 'Korte Lijnen';
    document.documentElement.append(scherm); // beside the page: what a dialog lays over everything goes with it
  } else {
    scherm.remove();
  }
  document.documentElement.toggleAttribute('data-verborgen', aan);
  if (aan) {
    knop.focus();
  } else if (terug !== null) {
    document.title = terug.titel;
    if (terug.focus instanceof HTMLElement && terug.focus.isConnected) {
      terug.focus.focus();
    }
    terug = null;
  }
}

document.addEventListener(
  'keydown',
  (toets) => {
    // when it was pressed, not when a busy page got round to it
    const tweemaal = toets.key === 'Escape' && toets.timeStamp - laatsteEsc < DUBBEL_MS;
    laatsteEsc = toets.key === 'Escape' ? toets.timeStamp : -DUBBEL_MS;
    if (toets.key === 'F9' || tweemaal) {
      toets.preventDefault();
      toets.stopPropagation();
      laatsteEsc = -DUBBEL_MS;
      verberg();
    } else if (terug !== null && !DOORLATEN.has(toets.key)) {
      toets.preventDefault();
      toets.stopPropagation();
    }
  },
  true,
);

document.addEventListener('click', (klik) => {
  const waar = klik.composedPath().find((een) => een instanceof Element && een.hasAttribute('data-verberg'));
  if (waar !== undefined) {
    verberg(true);
  }
});
