package nl.kortelijnen.toegang.account;

import nl.kortelijnen.toegang.logboek.Logsoort;

/** What can be done with somebody's account by others; the label goes on after "Door X is". */
public enum Accountwijziging {
    GEMAAKT("dit account gemaakt", Logsoort.AANMAKEN),
    ROLLEN("een rol veranderd", Logsoort.WIJZIGEN),
    NAAM("je naam veranderd", Logsoort.WIJZIGEN),
    AANMELDNAAM("veranderd waarmee je via je organisatie inlogt", Logsoort.WIJZIGEN),
    ORGANISATIE("veranderd waar je werkt", Logsoort.WIJZIGEN),
    PLEK("veranderd welke kaart in het netwerk van jou is", Logsoort.WIJZIGEN),
    BEEINDIGD("je account beëindigd", Logsoort.VERWIJDEREN),
    TERUGGEZET("je account weer opengezet", Logsoort.WIJZIGEN),
    HULPCODE_WACHTWOORD("een hulpcode gegeven voor een nieuw wachtwoord", Logsoort.INLOGGEN),
    HULPCODE_TWEEDE_STAP("een hulpcode gegeven voor een nieuwe tweede stap", Logsoort.INLOGGEN),
    WACHTWOORD_HERSTELD("een nieuw wachtwoord gekozen met een hulpcode", Logsoort.INLOGGEN),
    TWEEDE_STAP_HERSTELD("je tweede stap weggehaald met een hulpcode", Logsoort.INLOGGEN);

    private final String label;
    private final Logsoort logsoort;

    Accountwijziging(String label, Logsoort logsoort) {
        this.label = label;
        this.logsoort = logsoort;
    }

    public String label() {
        return label;
    }

    public Logsoort logsoort() {
        return logsoort;
    }
}
