// One choice left and Enter is that choice, in every list with a field to type in, whichever view it stands in.
// Vaadin itself only takes what was typed in full or pointed at.

/** What we use of a vaadin-combo-box and a vaadin-multi-select-combo-box. */
export interface Keuzelijst {
  readonly opened: boolean;
  readonly filter: string;
  readonly loading: boolean;
  readonly readonly: boolean;
  readonly filteredItems?: readonly unknown[];
  _focusedIndex: number;
}

/** What Enter means here: take the only choice, wait until the choices are in, or nothing of ours. */
export function bijEnter(lijst: Keuzelijst): 'kies' | 'wacht' | 'niets' {
  if (!lijst.opened || lijst.readonly || lijst.filter.trim() === '' || lijst._focusedIndex >= 0) {
    return 'niets';
  }
  if (lijst.loading) {
    return 'wacht';
  }
  return lijst.filteredItems?.length === 1 ? 'kies' : 'niets';
}

const KEUZELIJSTEN = ['vaadin-combo-box', 'vaadin-multi-select-combo-box'];
const LANGST_MS = 4000;

function keuzelijstVan(toets: KeyboardEvent): (HTMLElement & Keuzelijst) | undefined {
  return toets
    .composedPath()
    .find(
      (plek): plek is HTMLElement & Keuzelijst => plek instanceof HTMLElement && KEUZELIJSTEN.includes(plek.localName),
    );
}

/** Presses Enter again once the server has answered, unless the list was left meanwhile. */
function wacht(lijst: HTMLElement & Keuzelijst, doel: EventTarget, tot: number): void {
  if (!lijst.opened || performance.now() > tot) {
    return;
  }
  if (lijst.loading) {
    setTimeout(() => wacht(lijst, doel, tot), 50);
    return;
  }
  doel.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }));
}

export function luisterNaarEnter(document: Document): void {
  document.addEventListener(
    'keydown',
    (toets) => {
      const lijst = toets.key === 'Enter' ? keuzelijstVan(toets) : undefined;
      const doel = toets.composedPath()[0];
      if (!lijst || !doel) {
        return;
      }
      const wat = bijEnter(lijst);
      if (wat === 'kies') {
        lijst._focusedIndex = 0;
      } else if (wat === 'wacht') {
        toets.preventDefault();
        toets.stopImmediatePropagation();
        wacht(lijst, doel, performance.now() + LANGST_MS);
      }
    },
    true,
  );
}
