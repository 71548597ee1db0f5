/**
 * Puts one picture on paper and nothing else of the page: not its address, not its title, which would say whose it is.
 * The picture is gone from the page when the print window closes.
 */
export async function drukAf(svg: string, tekst: string | null = null): Promise<void> {
  const blad = document.createElement('div');
  blad.className = 'tk-afdruk';
  blad.append(document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true));
  if (tekst !== null) {
    const onder = document.createElement('pre');
    onder.className = 'tk-afdruktekst';
    onder.textContent = tekst;
    blad.append(onder);
  }
  const titel = document.title;
  document.title = 'Kaart';
  document.body.append(blad);
  document.documentElement.classList.add('drukt-kaart');
  window.addEventListener(
    'afterprint',
    () => {
      document.title = titel;
      document.documentElement.classList.remove('drukt-kaart');
      blad.remove();
    },
    { once: true },
  );
  await lettersGereed(blad);
  window.print();
}

/** A face that is not there yet would leave empty boxes on the paper. */
async function lettersGereed(blad: HTMLElement): Promise<void> {
  blad.style.display = 'block';
  blad.getBoundingClientRect();
  await document.fonts.ready;
  blad.style.display = '';
}
