package nl.kortelijnen.portaal.post;

import nl.kortelijnen.portaal.aanbod.Paginas;

/** What there is word of. The sentences name nobody and nothing: a mail can be read by others. */
public enum Postsoort {
    NOODPROCEDURE(
            "Er is een noodprocedure gebruikt",
            "Iemand heeft de noodprocedure gebruikt bij een huishouden waar jij over gaat.",
            ""),
    ACCOUNT(
            "Iemand deed iets met je account",
            "Iemand anders veranderde iets aan je account, of gaf er een code voor. Kijk of dat klopt. Klopt het niet? "
                    + "Bel dan meteen de privacyfunctionaris.",
            Paginas.PROFIEL),
    /** Titles of knowledge, which is about nobody: they may be said. */
    KENNIS("Nieuw bij wat je volgt", "Dit is nieuw of veranderd in de thema's die je volgt:", Paginas.KENNIS),
    BETROKKEN(
            "Je bent betrokken bij een huishouden",
            "Een collega heeft je toegevoegd bij een huishouden. Kijk wat er van je wordt gevraagd.",
            Paginas.HUISHOUDENS),
    MEELEZEN(
            "Er wacht een casus op een tweede lezer",
            "Een collega vraagt of iemand een casus wil nalezen voor die wordt gedeeld.",
            Paginas.MEELEZEN),
    CASUSMELDING(
            "Een lezer herkende iemand in een casus",
            "Er wacht een casus op jouw besluit. Tot dan ziet niemand anders hem.",
            Paginas.CASUSMELDINGEN),
    CASUS("Er is nieuws over jouw casus", "Er is iets veranderd aan een casus van jou.", Paginas.CASUISTIEK),
    AKKOORD(
            "Er wacht een tekst op akkoord",
            "Een collega-redacteur vraagt of je een tekst wilt nalezen voor die op de site komt.",
            Paginas.REDACTIE),
    TEKST(
            "Er is nieuws over jouw tekst",
            "Een collega-redacteur heeft een tekst van jou beoordeeld.",
            Paginas.REDACTIE),
    INTRODUCTIE(
            "Er is iets nieuws bij een introductie",
            "Een collega vroeg je om een introductie, of gaf antwoord op jouw vraag.",
            Paginas.INTRODUCTIES),
    CONSULTATIE(
            "Er is iets nieuws in een consultatie",
            "Er is iets nieuws in een consultatie van jou.",
            Paginas.CONSULTATIES),
    CONSULTBORD(
            "Er staat een vraag op jullie bord",
            "Er staat een nieuwe vraag op het bord van jouw groep. Kijk of jij kunt helpen.",
            Paginas.CONSULTATIES),
    VERSLAGPUNT(
            "Er is iets nieuws bij een punt uit een verslag",
            "Er is iets veranderd aan een punt waar jij mee bezig was.",
            Paginas.PUNTEN_VOLGEN),
    VERSLAGAKKOORD(
            "Er wacht een stuk van een verslag op jou",
            "Een organisator vraagt of een stuk van een verslag klopt voor het wordt gepubliceerd.",
            Paginas.VERSLAGEN),
    BIJEENKOMST(
            "Er is iets nieuws over een bijeenkomst",
            "Er is iets nieuws over een bijeenkomst waarvoor je bent aangemeld.",
            Paginas.BIJEENKOMSTEN),
    VRAAG(
            "Er is iets nieuws bij een vraag",
            "Er is iets nieuws bij een vraag die jij stelde of beantwoordde, of een vraag wacht op jouw antwoord.",
            Paginas.VRAGEN),
    /** Only a number: what it is about stands in the portal. */
    OVERZICHT("Nieuw bij wat je volgt", "Er is iets nieuws bij wat je volgt. Zoveel is het:", Paginas.VOLGEN);

    private final String onderwerp;
    private final String zin;
    private final String pad;

    Postsoort(String onderwerp, String zin, String pad) {
        this.onderwerp = onderwerp;
        this.zin = zin;
        this.pad = pad;
    }

    String onderwerp() {
        return onderwerp;
    }

    String zin() {
        return zin;
    }

    /** Where to read it, after signing in. */
    String pad() {
        return pad;
    }
}
