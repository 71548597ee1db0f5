/**
 * Puts one picture on paper and nothing else of the page: not its address, not its title, which would say whose it is.
 * The picture is gone from the page when the print window closes.
 */
export function drukAf(svg: string): void {
  const blad = document.createElement('div');
  blad.className = 'tk-afdruk';
  blad.append(document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true));
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
  window.print();
}
