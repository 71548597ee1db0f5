/** Where the keyboard is on the page of the drawing: it never drops out of it when a part goes away. */
export class Focusbewaker {
  private laatste: HTMLElement | null = null;
  private inPaneel = false;
  private opener: HTMLElement | null = null;

  constructor(private readonly vlak: HTMLElement) {}

  /** Somebody came here with the keyboard or a click. */
  readonly kwam = (g: FocusEvent): void => {
    this.laatste = g.target as HTMLElement;
    this.inPaneel = this.laatste.closest?.('.tk-paneel') != null;
  };

  /** What is opened now is closed again later: that comes back here. */
  onthoud(): void {
    const nu = document.activeElement as HTMLElement | null;
    this.opener =
      nu !== null && this.vlak.contains(nu) && nu.closest('.tk-paneel, .tk-menu, .tk-context') === null ? nu : null;
  }

  terug(): void {
    if (this.opener?.isConnected === true && this.opener.getClientRects().length > 0) {
      this.opener.focus();
    } else {
      this.naarTekening();
    }
  }

  naarTekening(): void {
    this.vlak
      .querySelector<HTMLElement>('svg.tk-svg, .tk-tabel :is(input, select, button)')
      ?.focus({ preventScroll: true });
  }

  /** To the first field, or of that part; where nothing can be changed, to the heading. */
  naarPaneel(deel = ''): void {
    const paneel = this.vlak.querySelector('.tk-paneel');
    const eerste = paneel?.querySelector<HTMLElement>(
      `${deel} :is(input, select, textarea, button):not(:disabled, .tk-paneelkop button)`,
    );
    (eerste ?? paneel?.querySelector<HTMLElement>('h2'))?.focus();
  }

  /** After a part was drawn anew: whoever was on what is gone, or cannot be pressed any more, stands in the drawing. */
  vang(): void {
    const weg = this.laatste !== null && (!this.laatste.isConnected || this.laatste.matches(':disabled'));
    if (!weg || document.activeElement !== document.body) {
      return;
    }
    this.laatste = null;
    const kop = this.inPaneel ? this.vlak.querySelector<HTMLElement>('.tk-paneel h2') : null;
    if (kop === null) {
      this.naarTekening();
    } else {
      kop.focus();
    }
  }
}
