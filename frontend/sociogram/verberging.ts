const DUBBEL_MS = 600;

/** Hides the whole screen at once: F9, or Esc twice, anywhere on the page (X14). */
export class Verberging {
  aan = false;
  private laatsteEsc = 0;

  constructor(private readonly ververs: () => void) {}

  wissel(): void {
    this.aan = !this.aan;
    this.ververs();
  }

  readonly toets = (toets: KeyboardEvent): void => {
    const nu = performance.now();
    const tweemaal = toets.key === 'Escape' && nu - this.laatsteEsc < DUBBEL_MS;
    this.laatsteEsc = toets.key === 'Escape' ? nu : 0;
    if (toets.key === 'F9' || tweemaal) {
      toets.preventDefault();
      this.wissel();
    }
  };
}
