package nl.kortelijnen.opslag;

import java.time.Clock;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.opslag.gegevens.OpslagNietGestart;
import nl.kortelijnen.opslag.gegevens.Portaalslot;
import nl.kortelijnen.opslag.kluis.Sleutelbestand;
import nl.kortelijnen.opslag.kluis.Sleutelbos;
import nl.kortelijnen.opslag.kluis.Sleutelbron;

/** {@code ./kl nieuwe-sleutel}: adds a key, on a portal that does not run; at the next start every text is given it. */
public final class NieuweSleutel {

    private NieuweSleutel() {}

    public static void main(String[] argumenten) {
        System.exit(Opdracht.voerUit(argumenten, System.err, NieuweSleutel::maak));
    }

    static int maak(Opdracht opdracht) throws Exception {
        Sleutelbron bron = Sleutelbron.van(opdracht.omgeving(), opdracht.gegevens());
        if (bron.instelling().isPresent()) {
            System.out.println("De sleutels staan in de instelling " + Sleutelbron.INSTELLING
                    + ". Zet er deze bij, met het eerstvolgende nummer: " + Sleutelbos.nieuw());
            return 0;
        }
        Sleutelbestand bestand = bron.bestand();
        if (!bestand.bestaat()) {
            throw new OpslagNietGestart(
                    "Er zijn nog geen sleutels: " + bestand.pad() + " is er niet.",
                    "Start het portaal eerst, of zet het bewaarde bestand terug.");
        }
        try (var _ = Portaalslot.neem(opdracht.gegevens())) {
            int nummer = bestand.voegToe(Nederlands.vandaag(Clock.systemUTC()));
            System.out.println("Sleutel " + nummer + " staat in " + bestand.pad() + ".");
            System.out.println("Bewaar een nieuwe kopie van dat bestand, apart van de reservekopie.");
            System.out.println("Bij de volgende start krijgen alle teksten deze sleutel; het portaal werkt intussen.");
        }
        return 0;
    }
}
