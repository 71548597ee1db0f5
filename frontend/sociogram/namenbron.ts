import type { Server } from './server.js';
import type { Toestand } from './toestand.js';

/** Professionals have their names from the network, asked for once each. */
export class Namenbron {
  private readonly gevraagd = new Set<string>();

  constructor(
    private readonly t: Toestand,
    private readonly server: () => Server | undefined,
  ) {}

  vraag(): void {
    const nodig = [...this.t.tekening().values()]
      .filter((een) => een.soort === 'professional')
      .map((een) => String(een.r['ketenprofessional'] ?? ''))
      .filter((id) => id !== '' && !this.t.professionals.has(id) && !this.gevraagd.has(id));
    const server = this.server();
    if (nodig.length === 0 || server === undefined) {
      return;
    }
    nodig.forEach((id) => this.gevraagd.add(id));
    void server.professionals(nodig).then((gevonden) => {
      nodig.forEach((id) => this.t.professionals.set(id, gevonden.find((een) => een.id === id) ?? null));
      this.t.leesOpnieuw();
    });
  }
}
