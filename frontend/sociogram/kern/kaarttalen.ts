/** The fixed words of the emergency card, in the language of whoever will carry it. */
export interface Kaartwoorden {
  readonly label: string;
  readonly rechtsNaarLinks?: boolean;
  readonly kop: string;
  readonly kopNeutraal: string;
  readonly spoed: string;
  readonly gevaar: string;
  readonly altijd: string;
  readonly hulp: string;
  readonly gratis: string;
}

export const KAARTTALEN: Readonly<Record<string, Kaartwoorden>> = {
  nl: { label: 'Nederlands', kop: 'Wie u kunt bellen', kopNeutraal: 'Belangrijke nummers', spoed: 'Spoed', gevaar: 'is er nu gevaar? bel 112', altijd: 'dag en nacht', hulp: 'Hulp en advies', gratis: 'dag en nacht, gratis' },
  en: { label: 'Engels', kop: 'Who you can call', kopNeutraal: 'Important numbers', spoed: 'Emergency', gevaar: 'in danger now? call 112', altijd: 'day and night', hulp: 'Help and advice', gratis: 'day and night, free' },
  fr: { label: 'Frans', kop: 'Qui vous pouvez appeler', kopNeutraal: 'Numéros importants', spoed: 'Urgence', gevaar: 'en danger maintenant ? appelez le 112', altijd: 'jour et nuit', hulp: 'Aide et conseil', gratis: 'jour et nuit, gratuit' },
  tr: { label: 'Turks', kop: 'Kimi arayabilirsiniz', kopNeutraal: 'Önemli numaralar', spoed: 'Acil', gevaar: 'şimdi tehlike mi var? 112’yi arayın', altijd: 'gece gündüz', hulp: 'Yardım ve danışma', gratis: 'gece gündüz, ücretsiz' },
  ar: { label: 'Arabisch', rechtsNaarLinks: true, kop: 'بمن يمكنك الاتصال', kopNeutraal: 'أرقام مهمة', spoed: 'طوارئ', gevaar: 'هل هناك خطر الآن؟ اتصل بـ 112', altijd: 'ليلا ونهارا', hulp: 'مساعدة ونصيحة', gratis: 'ليلا ونهارا، مجانا' },
};

/** The card's language for somebody who reads these: the first that there are words for. */
export const kaarttaal = (talen: readonly (string | null)[]): string =>
  talen.map((taal) => (taal ?? '').toLowerCase().split('-')[0] ?? '').find((taal) => taal in KAARTTALEN) ?? 'nl';
