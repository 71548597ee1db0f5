package nl.kortelijnen.bestanden;

import nl.kortelijnen.gedeeld.Fout;

/** Why a file is not read, as a Dutch sentence that says what to do; nothing was kept of it. */
final class Leesweigering {

    private Leesweigering() {}

    static Fout.RegelGeschonden duurtTeLang() {
        return geweigerd("Het lezen duurde te lang. Maak er kleinere bestanden van, of bewaar het als gewone tekst.");
    }

    static Fout.RegelGeschonden teVeelTekst() {
        return geweigerd("In dit bestand zit meer tekst dan we kunnen lezen. Kijk of je het goede bestand koos.");
    }

    static Fout.RegelGeschonden metWachtwoord() {
        return geweigerd("Dit bestand is met een wachtwoord beveiligd. "
                + "Haal het wachtwoord eraf in het programma waarin je het maakte, en kies het opnieuw.");
    }

    static Fout.RegelGeschonden geweigerd(String zin) {
        return new Fout.RegelGeschonden(zin + " Er is niets bewaard.");
    }

    /** Whoever waits has given up. */
    static void stopAlsNiemandWacht() {
        if (Thread.currentThread().isInterrupted()) {
            throw duurtTeLang();
        }
    }
}
