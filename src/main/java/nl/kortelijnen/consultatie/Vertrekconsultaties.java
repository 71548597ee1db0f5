package nl.kortelijnen.consultatie;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.consultatie.dossier.ConsultvraagRij;
import nl.kortelijnen.consultatie.dossier.Consultvragen;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.vertrek.Vertrekbron;
import nl.kortelijnen.toegang.vertrek.Vertrekstuk;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.stereotype.Component;

/** The running consultations of somebody who leaves: who asked is followed by a colleague, an expert by an expert. */
@Component
class Vertrekconsultaties implements Vertrekbron {

    private static final int LANGSTE_NAAM = 80;

    private final Consultvragen vragen;
    private final Consultaties consultaties;

    Vertrekconsultaties(Consultvragen vragen, Consultaties consultaties) {
        this.vragen = vragen;
        this.consultaties = consultaties;
    }

    @Override
    public String soort() {
        return "consultatie";
    }

    @Override
    public String label() {
        return "Consultaties";
    }

    @Override
    public int volgorde() {
        return 30;
    }

    @Override
    public List<Vertrekstuk> van(Gebruiker wie) {
        return lopend(wie).stream()
                .map(rij -> new Vertrekstuk(
                        rij.id,
                        "#" + rij.nummer + ": " + Nederlands.ingekort(rij.vraag, LANGSTE_NAAM),
                        (vroeg(wie, rij) ? "Jij vraagt" : "Jij bent de deskundige") + " · " + rij.stand.label(),
                        "",
                        "Consultatie #" + rij.nummer))
                .toList();
    }

    @Override
    public void draagOver(Gebruiker wie, UUID stuk, Gebruiker naar) {
        ConsultvraagRij rij = lopend(wie).stream()
                .filter(een -> een.id.equals(stuk))
                .findFirst()
                .orElseThrow(() -> new Fout.BestaatNiet("Deze consultatie loopt niet meer."));
        if (vroeg(wie, rij)) {
            consultaties.draagOver(rij.nummer, naar);
            return;
        }
        UUID professional = naar.professional();
        if (professional == null || consultaties.raadgever(professional).isEmpty()) {
            throw new Fout.RegelGeschonden(
                    naar.naam() + " is geen deskundige en kan deze vraag niet beantwoorden. Kies een deskundige.");
        }
        consultaties.geefDoor(
                rij.nummer, professional, wie.naam() + " vertrekt. " + naar.naam() + " neemt deze vraag over.");
    }

    private List<ConsultvraagRij> lopend(Gebruiker wie) {
        return vragen.van(wie.account(), wie.professional()).stream()
                .filter(rij -> rij.stand.loopt())
                .toList();
    }

    private static boolean vroeg(Gebruiker wie, ConsultvraagRij rij) {
        return rij.vrager.equals(wie.account());
    }
}
