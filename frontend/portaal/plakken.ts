// A field takes no more than fits, and a browser cuts what is pasted without a word. Here it says so, at the field.

import { plakzin, valtWeg } from './plakruimte.js';

const LANG_MS = 15_000;
const AFSTAND = 8;

const melding = document.createElement('div');
melding.id = 'kl-geplakt';
melding.setAttribute('role', 'status');
melding.popover = 'manual'; // above a dialog
let gaat: ReturnType<typeof setTimeout> | undefined;
let over: HTMLElement | undefined; // the field it is about, while it is seen

function verdwijn(): void {
  clearTimeout(gaat);
  if (over) {
    melding.hidePopover();
    melding.textContent = '';
    over = undefined;
  }
}

/** A field of Vaadin shows only a part of a long textarea. */
function zichtbaarVeld(veld: HTMLElement): HTMLElement {
  const om = veld.parentElement;
  return om !== null && om.localName.startsWith('vaadin-') ? om : veld;
}

/** Just under the field, or else just above it. What was pasted may make the field grow and the page move. */
function plaats(): void {
  if (!over) {
    return;
  }
  const plek = zichtbaarVeld(over).getBoundingClientRect();
  const links = Math.max(AFSTAND, Math.min(plek.left, innerWidth - melding.offsetWidth - AFSTAND));
  const onder = plek.bottom + AFSTAND;
  const boven = Math.max(AFSTAND, plek.top - AFSTAND - melding.offsetHeight);
  melding.style.left = `${links}px`;
  melding.style.top = `${onder + melding.offsetHeight < innerHeight ? onder : boven}px`;
}

function zegBij(veld: HTMLElement, zin: string): void {
  document.body.append(melding);
  melding.showPopover();
  melding.textContent = zin;
  over = veld;
  plaats();
  gaat = setTimeout(verdwijn, LANG_MS);
}

function bijPlakken(plak: ClipboardEvent): void {
  const veld = plak.composedPath()[0];
  if (!(veld instanceof HTMLInputElement || veld instanceof HTMLTextAreaElement)) {
    return;
  }
  verdwijn();
  const weg = valtWeg(veld, plak.clipboardData?.getData('text/plain') ?? '', veld instanceof HTMLTextAreaElement);
  if (weg === 0) {
    return;
  }
  setTimeout(() => {
    zegBij(veld, plakzin(weg, veld.maxLength)); // the paste itself comes first
    for (const einde of ['input', 'blur']) {
      veld.addEventListener(einde, verdwijn, { once: true });
    }
  });
}

document.addEventListener('paste', bijPlakken, true);
document.addEventListener('scroll', plaats, { capture: true, passive: true });
addEventListener('resize', plaats);
