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
  nl: {
    label: 'Nederlands',
    kop: 'Wie u kunt bellen',
    kopNeutraal: 'Belangrijke nummers',
    spoed: 'Spoed',
    gevaar: 'is er nu gevaar? bel 112',
    altijd: 'dag en nacht',
    hulp: 'Hulp en advies',
    gratis: 'dag en nacht, gratis',
  },
  en: {
    label: 'Engels',
    kop: 'Who you can call',
    kopNeutraal: 'Important numbers',
    spoed: 'Emergency',
    gevaar: 'in danger now? call 112',
    altijd: 'day and night',
    hulp: 'Help and advice',
    gratis: 'day and night, free',
  },
  fr: {
    label: 'Frans',
    kop: 'Qui vous pouvez appeler',
    kopNeutraal: 'Numéros importants',
    spoed: 'Urgence',
    gevaar: 'en danger maintenant ? appelez le 112',
    altijd: 'jour et nuit',
    hulp: 'Aide et conseil',
    gratis: 'jour et nuit, gratuit',
  },
  tr: {
    label: 'Turks',
    kop: 'Kimi arayabilirsiniz',
    kopNeutraal: 'Önemli numaralar',
    spoed: 'Acil',
    gevaar: 'şimdi tehlike mi var? 112’yi arayın',
    altijd: 'gece gündüz',
    hulp: 'Yardım ve danışma',
    gratis: 'gece gündüz, ücretsiz',
  },
  ar: {
    label: 'Arabisch',
    rechtsNaarLinks: true,
    kop: 'بمن يمكنك الاتصال',
    kopNeutraal: 'أرقام مهمة',
    spoed: 'طوارئ',
    gevaar: 'هل هناك خطر الآن؟ اتصل بـ 112',
    altijd: 'ليلا ونهارا',
    hulp: 'مساعدة ونصيحة',
    gratis: 'ليلا ونهارا، مجانا',
  },
  prs: {
    label: 'Dari (Perzisch)',
    rechtsNaarLinks: true,
    kop: 'به چه کسی می‌توانید زنگ بزنید',
    kopNeutraal: 'شماره‌های مهم',
    spoed: 'عاجل',
    gevaar: 'همین حالا خطر است؟ به 112 زنگ بزنید',
    altijd: 'شب و روز',
    hulp: 'کمک و مشوره',
    gratis: 'شب و روز، رایگان',
  },
  ti: {
    label: 'Tigrinya',
    kop: 'ክትድውልሎም እትኽእሉ ሰባት',
    kopNeutraal: 'ኣገደስቲ ቁጽርታት',
    spoed: 'ህጹጽ',
    gevaar: 'ሕጂ ሓደጋ ኣሎ ድዩ? ናብ 112 ደውሉ',
    altijd: 'ለይትን መዓልትን',
    hulp: 'ሓገዝን ምኽርን',
    gratis: 'ለይትን መዓልትን፣ ብናጻ',
  },
  uk: {
    label: 'Oekraïens',
    kop: 'Кому ви можете зателефонувати',
    kopNeutraal: 'Важливі номери',
    spoed: 'Екстрена допомога',
    gevaar: 'зараз небезпека? телефонуйте 112',
    altijd: 'цілодобово',
    hulp: 'Допомога та порада',
    gratis: 'цілодобово, безкоштовно',
  },
  pl: {
    label: 'Pools',
    kop: 'Do kogo można zadzwonić',
    kopNeutraal: 'Ważne numery',
    spoed: 'Nagły wypadek',
    gevaar: 'grozi teraz niebezpieczeństwo? dzwoń 112',
    altijd: 'całą dobę',
    hulp: 'Pomoc i porada',
    gratis: 'całą dobę, bezpłatnie',
  },
};

/** Who reads one of these reads the words of the other. */
const ZELFDE_WOORDEN: Readonly<Record<string, string>> = {
  fa: 'prs',
  pes: 'prs',
  arb: 'ar',
  ary: 'ar',
  arz: 'ar',
  apc: 'ar',
  acm: 'ar',
  ajp: 'ar',
  tir: 'ti',
  tur: 'tr',
  ukr: 'uk',
  pol: 'pl',
};

/** The card's language for somebody who reads these: the first that there are words for. */
export const kaarttaal = (talen: readonly (string | null)[]): string =>
  talen
    .map((taal) => (taal ?? '').toLowerCase().split('-')[0] ?? '')
    .map((taal) => ZELFDE_WOORDEN[taal] ?? taal)
    .find((taal) => taal in KAARTTALEN) ?? 'nl';
