package nl.kortelijnen.vraagbaak.samenvatting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomst;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomsten;
import nl.kortelijnen.verslag.notities.Groepsnotitie;
import nl.kortelijnen.verslag.notities.Notities;
import nl.kortelijnen.vraagbaak.Kanaalantwoord.Herkomst;
import nl.kortelijnen.vraagbaak.Kanaalantwoord.Samenvatting;
import nl.kortelijnen.vraagbaak.Persoonscontrole;
import nl.kortelijnen.vraagbaak.Vraagbaak;
import nl.kortelijnen.vraagbaak.Vraagstappen;
import org.springframework.stereotype.Service;

/**
 * Merging the notes of the subgroups of a live session into one answer (V08, AV17, AV19). A moderator of the channel does,
 * and must be allowed to read the notes too.
 */
@Service
public class Groepsamenvatting {

    private final Bijeenkomsten bijeenkomsten;
    private final Notities notities;
    private final Vraagbaak vraagbaak;
    private final Vraagstappen stappen;

    Groepsamenvatting(Bijeenkomsten bijeenkomsten, Notities notities, Vraagbaak vraagbaak, Vraagstappen stappen) {
        this.bijeenkomsten = bijeenkomsten;
        this.notities = notities;
        this.vraagbaak = vraagbaak;
        this.stappen = stappen;
    }

    /** The meetings with subgroups, the last one first. */
    public List<Bijeenkomst> keuze(UUID vraag) {
        vereisModerator(vraag);
        return bijeenkomsten.alle().stream()
                .filter(een -> !een.groepen().isEmpty())
                .toList()
                .reversed();
    }

    /** What the groups wrote, group by group and line by line, below what kind of point it is. */
    public List<Groepsregel> regels(UUID vraag, UUID bijeenkomst) {
        vereisModerator(vraag);
        Map<UUID, Bijeenkomst.Groep> groepen = bijeenkomsten.een(bijeenkomst).groepen().stream()
                .collect(Collectors.toMap(Bijeenkomst.Groep::id, groep -> groep));
        Map<UUID, Integer> tellers = new HashMap<>();
        List<Groepsregel> regels = new ArrayList<>();
        for (Groepsnotitie notitie : notities.van(bijeenkomst)) {
            Bijeenkomst.Groep groep = groepen.get(notitie.groep());
            if (groep != null) {
                int nummer = tellers.merge(groep.id(), 1, Integer::sum);
                regels.add(new Groepsregel(
                        new Herkomst(groep.nummer(), nummer, groep.naam(), notitie.id()),
                        notitie.soort().meervoud(),
                        notitie.tekst()));
            }
        }
        return regels;
    }

    /**
     * Places the answer.
     *
     * @param gekozen the lines to take along, as {@link #regels} gave them, with the words they get
     */
    public UUID plaats(UUID vraag, UUID bijeenkomst, String inleiding, List<Groepsregel> gekozen, boolean opFunctie) {
        vereisModerator(vraag);
        if (gekozen.isEmpty()) {
            throw new Fout.RegelGeschonden("Kies minstens één regel om mee te nemen.");
        }
        Map<UUID, Herkomst> geschreven = regels(vraag, bijeenkomst).stream()
                .collect(Collectors.toMap(Groepsregel::notitie, Groepsregel::herkomst));
        gekozen.forEach(regel -> keur(regel, geschreven));
        int groepen = (int) gekozen.stream()
                .map(regel -> regel.herkomst().groep())
                .distinct()
                .count();
        return stappen.antwoord(
                vraag,
                inleiding,
                opFunctie,
                new Samenvatting(
                        bijeenkomst, bijeenkomsten.een(bijeenkomst).blad().titel(), groepen, Regelbundel.van(gekozen)));
    }

    private static void keur(Groepsregel regel, Map<UUID, Herkomst> geschreven) {
        if (!regel.herkomst().equals(geschreven.get(regel.notitie()))) {
            throw new Fout.RegelGeschonden(regel.waar()
                    + " is intussen veranderd of weg. Kies de bijeenkomst opnieuw; dan zie je wat er nu staat.");
        }
        if (regel.onderwerp().isEmpty() || regel.onderwerp().length() > Groepsregel.LANGSTE_ONDERWERP) {
            throw new Fout.RegelGeschonden(regel.waar() + ": schrijf een onderwerp van hooguit 80 tekens.");
        }
        if (regel.tekst().isEmpty() || regel.tekst().length() > Notities.LANGSTE) {
            throw new Fout.RegelGeschonden(regel.waar() + ": een regel telt 1 tot 2.000 tekens.");
        }
        try {
            Persoonscontrole.keur(regel.onderwerp(), regel.tekst());
        } catch (Persoonscontrole.Persoonherkend e) {
            throw new Fout.RegelGeschonden(regel.waar() + ". " + e.bericht());
        }
    }

    private void vereisModerator(UUID vraag) {
        if (!vraagbaak.een(vraag).mag().modereren()) {
            throw new Fout.GeenToegang(
                    "Alleen een moderator van dit kanaal brengt notities samen. Vraag een organisator.");
        }
    }
}
