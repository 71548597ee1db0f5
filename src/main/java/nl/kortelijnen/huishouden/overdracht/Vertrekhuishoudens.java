package nl.kortelijnen.huishouden.overdracht;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.vertrek.Vertrekbron;
import nl.kortelijnen.toegang.vertrek.Vertrekstuk;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.stereotype.Component;

/** The households of somebody who leaves: by name to themselves only; what is kept of it names no family. */
@Component
class Vertrekhuishoudens implements Vertrekbron {

    private final Huishoudens huishoudens;
    private final Betrokkenen betrokkenen;
    private final Gezinsoverdracht overdracht;

    Vertrekhuishoudens(Huishoudens huishoudens, Betrokkenen betrokkenen, Gezinsoverdracht overdracht) {
        this.huishoudens = huishoudens;
        this.betrokkenen = betrokkenen;
        this.overdracht = overdracht;
    }

    @Override
    public String soort() {
        return "huishouden";
    }

    @Override
    public String label() {
        return "Huishoudens";
    }

    @Override
    public int volgorde() {
        return 20;
    }

    @Override
    public List<Vertrekstuk> van(Gebruiker wie) {
        Set<UUID> contact = betrokkenen.waarIkContactBen();
        return huishoudens.vanMij().stream()
                .map(een -> new Vertrekstuk(
                        een.id(),
                        een.werknaam().waarde(),
                        "Tekening, notities, plan en momenten om te bellen gaan mee",
                        contact.contains(een.id()) ? "Jij bent de vaste contactpersoon" : "",
                        "Een huishouden"))
                .toList();
    }

    @Override
    public void draagOver(Gebruiker wie, UUID stuk, Gebruiker naar) {
        overdracht.draagMijnDeelOver(stuk, naar.account());
    }
}
