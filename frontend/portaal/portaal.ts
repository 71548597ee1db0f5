// What the frame does in the browser itself: the key that goes to search, Enter in a list of choices, and light or dark.
// Kept small on purpose: everything else is Flow.
import { luisterNaarEnter } from './keuzelijst.js';

import './plakken.js';
import './verberg.js';

const SLEUTEL = 'kl-kleurschema';

function typtErgens(doel: EventTarget | undefined): boolean {
  return doel instanceof HTMLElement && (doel.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(doel.tagName));
}

/** The large search field of the page if there is one, else the one in the bar. */
function zoekveld(): HTMLElement | null {
  const velden = [...document.querySelectorAll<HTMLElement>('[data-zoekveld]')].filter(
    (veld) => veld.offsetParent !== null,
  );
  return velden.find((veld) => veld.dataset.zoekveld === 'groot') ?? velden[0] ?? null;
}

document.addEventListener('keydown', (toets) => {
  if (toets.key !== '/' || toets.ctrlKey || toets.metaKey || toets.altKey || typtErgens(toets.composedPath()[0])) {
    return;
  }
  const veld = zoekveld();
  if (veld) {
    toets.preventDefault();
    veld.focus();
  }
});

luisterNaarEnter(document);

function pasKleurschemaToe(keuze: string): void {
  document.documentElement.style.colorScheme = keuze === 'licht' ? 'light' : keuze === 'donker' ? 'dark' : '';
}

declare global {
  interface Window {
    kortelijnen: { kleurschema: (keuze?: string) => string };
  }
}

window.kortelijnen = {
  /** Without an argument: what was chosen. With one (licht, donker, systeem): chooses, and remembers it in this browser. */
  kleurschema(keuze?: string): string {
    if (keuze) {
      localStorage.setItem(SLEUTEL, keuze);
      pasKleurschemaToe(keuze);
    }
    return localStorage.getItem(SLEUTEL) ?? 'systeem';
  },
};

pasKleurschemaToe(localStorage.getItem(SLEUTEL) ?? 'systeem');

export {};
