package nl.kortelijnen.verslag.verbetering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.aanbod.Cijferlijn;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the points that are followed: everybody with an account may, and of a published report everybody. */
@Service
@Transactional(readOnly = true)
public class Volgpunten {

    private final Volgkast kast;
    private final ObjectProvider<Cijferlijn> lijnen;
    private final Toegang toegang;

    Volgpunten(Volgkast kast, ObjectProvider<Cijferlijn> lijnen, Toegang toegang) {
        this.kast = kast;
        this.lijnen = lijnen;
        this.toegang = toegang;
    }

    /** Oldest first. */
    public List<Volgpunt> zoek(Volgfilter filter) {
        toegang.vereis();
        return kast.zoek(filter);
    }

    /** Whether there are any of this kind. */
    public boolean bestaan(Volgsoort soort) {
        return !kast.zoek(new Volgfilter(Set.of(), Set.of(soort), null, null, null))
                .isEmpty();
    }

    /** Of a report that is published, by the id of the point: how far each is. Also without an account. */
    public Map<UUID, Volgpunt> vanVerslag(UUID verslag) {
        return kast.zoek(Volgfilter.vanVerslag(verslag)).stream()
                .collect(Collectors.toMap(Volgpunt::id, Function.identity()));
    }

    /** @throws Fout.BestaatNiet when there is none (any more) */
    public Volgpunt een(UUID id) {
        toegang.vereis();
        return kast.een(id)
                .orElseThrow(
                        () -> new Fout.BestaatNiet("Dit punt is er niet (meer). Misschien is het verslag ingetrokken. "
                                + "Kijk bij Punten volgen."));
    }

    /** What happened to it, oldest first. */
    public List<Volgregel> verloop(UUID id) {
        een(id);
        return kast.verloop(id);
    }

    /** Open points of the organisation of this person: those that were contested first. */
    public List<Volgpunt> openVoor(Gebruiker gebruiker) {
        return gebruiker.organisatie() == null ? List.of() : kast.zoek(Volgfilter.openVan(gebruiker.organisatie()));
    }

    /** The figures to which a point can be tied, by their names. */
    public Map<String, String> cijfers() {
        return lijnen.stream().collect(Collectors.toMap(Cijferlijn::code, Cijferlijn::naam));
    }

    /** How its figure went; empty when it is tied to none. */
    public Optional<Cijferverloop> cijfer(Volgpunt punt) {
        LocalDate sinds = punt.cijferSinds();
        return punt.cijfer() == null || sinds == null
                ? Optional.empty()
                : lijnen.stream()
                        .filter(lijn -> lijn.code().equals(punt.cijfer()))
                        .findFirst()
                        .map(lijn -> Cijferverloop.van(lijn, sinds));
    }
}
