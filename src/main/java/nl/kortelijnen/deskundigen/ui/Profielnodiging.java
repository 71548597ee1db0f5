package nl.kortelijnen.deskundigen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.deskundigen.Deskundige;
import nl.kortelijnen.deskundigen.Deskundigenprofielen;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.portaal.aanbod.Paginadeel;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** On a person's page, for who keeps it: the way to the expert's profile, with a word when it must be looked at again. */
@org.springframework.stereotype.Component
class Profielnodiging implements Paginadeel {

    private final Deskundigenprofielen profielen;
    private final Clock klok;

    Profielnodiging(Deskundigenprofielen profielen, Clock klok) {
        this.profielen = profielen;
        this.klok = klok;
    }

    @Override
    public String soort() {
        return "professional";
    }

    @Override
    public int volgorde() {
        return 11;
    }

    @Override
    public Optional<Component> bij(UUID id) {
        ProfessionalId wie = new ProfessionalId(id);
        return profielen.mag(wie) ? Optional.of(rij(wie, profielen.van(wie))) : Optional.empty();
    }

    private Component rij(ProfessionalId wie, Optional<Deskundige> nu) {
        String adres = DeskundigenprofielView.PAD + "/" + wie;
        Div rij = new Div();
        rij.addClassName("profielnodiging");
        rij.add(new Paragraph(
                nu.map(this::wanneer).orElse("Kan men deze collega om raad vragen over een cultuur, taal of thema?")));
        rij.add(Knoppen.link(
                adres, nu.isPresent() ? "potlood" : "plus", nu.isPresent() ? "Wijzig profiel" : "Maak deskundige"));
        return rij;
    }

    private String wanneer(Deskundige wie) {
        LocalDate op = wie.nakijkenOp();
        if (op == null) {
            return "Dit profiel is nog niet door de deskundige zelf nagekeken.";
        }
        boolean nu = !op.isAfter(Nederlands.vandaag(klok));
        return nu
                ? "Dit profiel moest nagekeken worden op " + Nederlands.datum(op)
                        + ". Klopt alles nog? Bewaar het dan weer."
                : "Dit profiel wordt weer nagekeken op " + Nederlands.datum(op) + ".";
    }
}
