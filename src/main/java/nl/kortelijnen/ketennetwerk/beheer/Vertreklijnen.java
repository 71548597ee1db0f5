package nl.kortelijnen.ketennetwerk.beheer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Contactlijnen;
import nl.kortelijnen.ketennetwerk.LijnId;
import nl.kortelijnen.ketennetwerk.Neo4jLijnen;
import nl.kortelijnen.ketennetwerk.Neo4jProfessionals;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.spil.Spillen;
import nl.kortelijnen.toegang.vertrek.Vertrekbron;
import nl.kortelijnen.toegang.vertrek.Vertrekstuk;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.stereotype.Component;

/** The lines of somebody who leaves: with whom, who has nobody else, and to whom they go; all three cards tell it. */
@Component
class Vertreklijnen implements Vertrekbron {

    private final Contactlijnen contactlijnen;
    private final Neo4jLijnen lijnen;
    private final Neo4jProfessionals mensen;
    private final Spillen spillen;
    private final Geschiedenis geschiedenis;

    Vertreklijnen(
            Contactlijnen contactlijnen,
            Neo4jLijnen lijnen,
            Neo4jProfessionals mensen,
            Spillen spillen,
            Geschiedenis geschiedenis) {
        this.contactlijnen = contactlijnen;
        this.lijnen = lijnen;
        this.mensen = mensen;
        this.spillen = spillen;
        this.geschiedenis = geschiedenis;
    }

    @Override
    public String soort() {
        return "lijn";
    }

    @Override
    public String label() {
        return "Contactlijnen";
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public List<Vertrekstuk> van(Gebruiker wie) {
        return plek(wie).map(this::stukken).orElse(List.of());
    }

    @Override
    public List<String> gevolgen(Gebruiker wie) {
        return plek(wie).filter(spillen::benOnmisbaar).isPresent()
                ? List.of("Zonder jou valt het netwerk in stukken: jij bent de enige verbinding tussen collega's.")
                : List.of();
    }

    @Override
    public void draagOver(Gebruiker wie, UUID stuk, Gebruiker naar) {
        ProfessionalId van = plek(wie).orElseThrow(Vertreklijnen::weg);
        ProfessionalId wordt = plek(naar)
                .orElseThrow(() -> new Fout.RegelGeschonden(naar.naam()
                        + " heeft nog geen kaart in het netwerk en kan geen lijn overnemen. Kies iemand anders."));
        ProfessionalId ander = lijnen.draagOver(new LijnId(stuk), van, wordt).orElseThrow(Vertreklijnen::weg);
        String metWie = mensen.een(ander).map(Professional::naam).orElse("een collega");
        String wat = "droeg de lijn met " + metWie + " over aan " + naar.naam();
        geschiedenis.noteer(van.toString(), wat, null, null);
        geschiedenis.noteer(wordt.toString(), wat, null, null);
        geschiedenis.noteer(ander.toString(), "droeg jullie lijn over aan " + naar.naam(), null, null);
    }

    private List<Vertrekstuk> stukken(ProfessionalId ik) {
        Set<ProfessionalId> alleenViaMij = lijnen.alleenVia(ik);
        return contactlijnen.van(ik).stream()
                .map(lijn -> {
                    Professional ander = lijn.anderEinde(ik);
                    return new Vertrekstuk(
                            lijn.id().waarde(),
                            ander.naam() + ", " + ander.organisatieNaam(),
                            lijn.kanaal().label() + " · " + lijn.doel() + " · bevestigd op "
                                    + Nederlands.datum(lijn.bevestigd()),
                            alleenViaMij.contains(ander.id())
                                    ? ander.voornaam() + " heeft verder geen lijn met iemand"
                                    : "",
                            "Lijn met " + ander.naam());
                })
                .toList();
    }

    private static Optional<ProfessionalId> plek(Gebruiker wie) {
        return Optional.ofNullable(wie.professional()).map(ProfessionalId::new);
    }

    private static Fout.BestaatNiet weg() {
        return new Fout.BestaatNiet("Deze lijn is er niet (meer).");
    }
}
