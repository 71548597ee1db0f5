// A field takes no more than fits, and a browser cuts what is pasted without a word. Here it says so, at the field.

import { plakzin, valtWeg } from './plakruimte.js';

const LANG_MS = 15_000;
const AFSTAND = 6;

const melding = document.createElement('div');
melding.id = 'kl-geplakt';
melding.setAttribute('role', 'status');
melding.popover = 'manual'; // above a dialog
let gaat: ReturnType<typeof setTimeout> | undefined;

function verdwijn(): void {
  clearTimeout(gaat);
  if (melding.isConnected && melding.matches(':popover-open')) {
    melding.hidePopover();
  }
  melding.textContent = '';
}

/** A field of Vaadin shows only a part of a long textarea. */
function zichtbaarVeld(veld: HTMLElement): HTMLElement {
  const om = veld.parentElement;
  return om !== null && om.localName.startsWith('vaadin-') ? om : veld;
}

function zegBij(veld: HTMLElement, zin: string): void {
  if (!melding.isConnected) {
    document.body.append(melding);
  }
  melding.showPopover();
  melding.textContent = zin;
  const plek = zichtbaarVeld(veld).getBoundingClientRect();
  const links = Math.max(8, Math.min(plek.left, innerWidth - melding.offsetWidth - 8));
  const onder = plek.bottom + AFSTAND;
  melding.style.left = `${links}px`;
  melding.style.top = `${onder + melding.offsetHeight < innerHeight ? onder : Math.max(8, plek.top - AFSTAND - melding.offsetHeight)}px`;
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
document.addEventListener('scroll', verdwijn, { capture: true, passive: true });
