package nl.kortelijnen.vraagbaak;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.kennis.Volgen;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.vraagbaak.Vragenfilter.Lijst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading what is asked and answered (V08): only in channels one may read. Of the others there is no question, no count
 * and no answer.
 */
@Service
@Transactional(readOnly = true)
public class Vraagbaak {

    private final Vragenkast vragen;
    private final Antwoordenkast antwoorden;
    private final Onthullingenkast onthullingen;
    private final Kanalen kanalen;
    private final Volgen volgen;
    private final Toegang toegang;

    Vraagbaak(
            Vragenkast vragen,
            Antwoordenkast antwoorden,
            Onthullingenkast onthullingen,
            Kanalen kanalen,
            Volgen volgen,
            Toegang toegang) {
        this.vragen = vragen;
        this.antwoorden = antwoorden;
        this.onthullingen = onthullingen;
        this.kanalen = kanalen;
        this.volgen = volgen;
        this.toegang = toegang;
    }

    /** Newest first; of {@link Lijst#ONBEANTWOORD} the one that waits longest first. */
    public List<Kanaalvraag> zoek(Vragenfilter filter) {
        Gebruiker wie = toegang.vereis();
        Set<String> themas = filter.lijst() == Lijst.THEMAS ? volgen.themas() : null;
        if (filter.thema() != null) {
            themas = Set.of(filter.thema());
        }
        List<UUID> mag = kanalen.van(wie).stream().map(Vraagkanaal::id).toList();
        return vragen.zoek(
                new Vragenkast.Zoekopdracht(
                        mag,
                        filter.kanaal(),
                        filter.lijst() == Lijst.ONBEANTWOORD,
                        filter.lijst() == Lijst.MIJN ? wie.account() : null,
                        filter.lijst() == Lijst.GEVRAAGD ? wie.account() : null,
                        themas),
                wie.account());
    }

    /** @throws nl.kortelijnen.gedeeld.Fout.BestaatNiet when there is none, or not for this reader */
    public Kanaalgesprek een(UUID id) {
        Gebruiker wie = toegang.vereis();
        Kanaalvraag vraag = vragen.een(id, wie.account())
                .filter(een ->
                        een.staat() != Vraagstaat.INGETROKKEN || een.afzender().vanMij())
                .orElseThrow(Vraagbaakadres::bestaatNiet);
        Vraagkanaal kanaal = kanalen.van(wie).stream()
                .filter(een -> een.id().equals(vraag.kanaal()))
                .findFirst()
                .orElseThrow(Vraagbaakadres::bestaatNiet);
        List<Kanaalantwoord> gegeven = antwoorden.van(id, wie.account()).stream()
                .sorted(Comparator.comparing(antwoord -> !Objects.equals(antwoord.id(), vraag.aanvaard())))
                .toList();
        return new Kanaalgesprek(vraag, kanaal, gegeven, onthullingen(id, wie), mag(vraag, kanaal, wie));
    }

    private static Kanaalgesprek.Mag mag(Kanaalvraag vraag, Vraagkanaal kanaal, Gebruiker wie) {
        boolean loopt = vraag.staat() != Vraagstaat.INGETROKKEN;
        boolean schrijven = loopt && kanaal.rechten().magSchrijven(wie);
        boolean modereren = loopt && kanaal.rechten().magModereren(wie);
        boolean vanMij = vraag.afzender().vanMij();
        return new Kanaalgesprek.Mag(schrijven, schrijven && vanMij, loopt && (vanMij || modereren), modereren);
    }

    private Map<UUID, List<Onthulling>> onthullingen(UUID vraag, Gebruiker wie) {
        return onthullingen.overMij(vraag, wie.account());
    }
}
