package nl.kortelijnen.verslag;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.kortelijnen.bestanden.Alinea;

@Embeddable
record AlineaRij(int nummer, @Enumerated(EnumType.STRING) Alinea.Soort soort, int niveau, String tekst) {

    static AlineaRij van(Alinea alinea) {
        return new AlineaRij(alinea.nummer(), alinea.soort(), alinea.niveau(), alinea.tekst());
    }

    Alinea naarAlinea() {
        return new Alinea(nummer, soort, niveau, "", tekst);
    }

    AlineaRij met(String andereTekst) {
        return new AlineaRij(nummer, soort, niveau, andereTekst);
    }
}
