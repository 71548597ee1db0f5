package nl.kortelijnen.kennis.redactie;

import java.util.ArrayList;
import java.util.List;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Opmaaktekst;
import nl.kortelijnen.kennis.Bestandskast;
import nl.kortelijnen.kennis.stuk.Kennisadres;
import nl.kortelijnen.kennis.stuk.Kennisbestand;
import nl.kortelijnen.kennis.stuk.Kennisitem;
import nl.kortelijnen.kennis.stuk.Kennislezer;
import nl.kortelijnen.kennis.stuk.OngeldigeInhoud;
import nl.kortelijnen.portaal.aanbod.Kennisherkomst;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Text;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether a version is whole enough to be offered and published. */
@Component
class Keuring {

    /** The title of a picture that says nothing a reader needs. */
    static final String VERSIERING = "versiering";

    private final Bestandskast kast;
    private final ObjectProvider<Kennisherkomst> herkomst;

    Keuring(Bestandskast kast, ObjectProvider<Kennisherkomst> herkomst) {
        this.kast = kast;
        this.herkomst = herkomst;
    }

    /** Two people read a text, and who gave or asked the answer in it is not the second of them (E17). */
    void keurLezer(String item, Gebruiker wie) {
        if (herkomst.stream().anyMatch(bron -> bron.deedMee(item, wie))) {
            throw new Fout.RegelGeschonden(
                    "Je deed mee aan de consultatie waar dit uit komt. Laat een collega-redacteur "
                            + "de tekst lezen: dan weet niemand dat jij erbij was. Er is niets veranderd.");
        }
    }

    /** @throws Fout.RegelGeschonden when something is missing; it says what */
    void keur(Kennisversie versie) {
        try {
            Kennisitem item = Kennislezer.lees(versie.item(), versie.tekst());
            if (!item.id().equals(versie.item())) {
                throw new Fout.RegelGeschonden("Het id in de tekst is een ander dan het adres. Haal het id weg.");
            }
            if (item.samenvatting().isEmpty() || item.bron().isEmpty()) {
                throw new Fout.RegelGeschonden("Vul een samenvatting en een bron in.");
            }
            if (item.facetten().fasen().isEmpty() || item.nagekeken() == null || item.geldigTot() == null) {
                throw new Fout.RegelGeschonden("Kies minstens één fase, en vul in tot wanneer de tekst geldt.");
            }
            if (kast.gegevens(item.id(), item.bijlagen()).size()
                    != item.bijlagen().size()) {
                throw new Fout.RegelGeschonden("Een bijlage is er niet meer. Haal haar weg en voeg haar opnieuw toe.");
            }
            String tekst = Kennisbestand.van(versie.tekst()).tekst();
            keurAfbeeldingen(item.id(), tekst);
            String alles = String.join("\n\n", item.titel(), item.samenvatting(), tekst);
            herkomst.stream().forEach(bron -> bron.keur(item.id(), alles));
        } catch (OngeldigeInhoud e) {
            throw new Fout.RegelGeschonden(e.wat());
        }
    }

    private void keurAfbeeldingen(String item, String markdown) {
        List<String> sleutels = new ArrayList<>();
        String eigen = Kennisadres.bestand(item, "");
        for (Image beeld : afbeeldingen(markdown)) {
            if (!beeld.getDestination().startsWith(eigen)) {
                throw new Fout.RegelGeschonden("Een afbeelding komt van ergens anders. Voeg haar toe met de knop "
                        + "'Voeg een afbeelding toe', dan bewaart het portaal haar zelf.");
            }
            if (!heeftWoorden(beeld) && !VERSIERING.equals(beeld.getTitle())) {
                throw new Fout.RegelGeschonden("Een afbeelding heeft geen beschrijving. Zet tussen de haken wat er te "
                        + "zien is: ![zo](adres).");
            }
            sleutels.add(beeld.getDestination().substring(eigen.length()));
        }
        if (kast.gegevens(item, sleutels).size() != sleutels.stream().distinct().count()) {
            throw new Fout.RegelGeschonden("Een afbeelding is er niet meer. Voeg haar opnieuw toe.");
        }
    }

    private static List<Image> afbeeldingen(String markdown) {
        List<Image> gevonden = new ArrayList<>();
        Opmaaktekst.lees(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Image beeld) {
                gevonden.add(beeld);
            }
        });
        return gevonden;
    }

    private static boolean heeftWoorden(Image beeld) {
        return beeld.getFirstChild() instanceof Text tekst
                && !tekst.getLiteral().isBlank();
    }
}
