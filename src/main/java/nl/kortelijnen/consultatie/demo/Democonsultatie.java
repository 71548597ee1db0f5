package nl.kortelijnen.consultatie.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.consultatie.Consultaanvraag;
import nl.kortelijnen.consultatie.dossier.Afsluiting;
import nl.kortelijnen.consultatie.routering.Vraagkenmerk;
import nl.kortelijnen.deskundigen.Achterban;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Vandaagtekst;
import nl.kortelijnen.gedeeld.Werkwijze;
import org.jspecify.annotations.Nullable;

/** One consultation, or one step of it, as it stands in {@code demo/consultaties.yaml}. */
record Democonsultatie(Inhoudsrij rij) {

    String wie() {
        return rij.tekst("wie");
    }

    Instant wanneer(Clock klok) {
        return Vandaagtekst.moment(rij.tekst("wanneer"), klok);
    }

    Optional<String> deskundige() {
        return rij.misschien("deskundige");
    }

    List<Democonsultatie> stappen() {
        return rij.delen("stappen").stream().map(Democonsultatie::new).toList();
    }

    Consultaanvraag aanvraag(Instant wanneer, @Nullable UUID gevraagde) {
        LocalDate dag = LocalDate.ofInstant(wanneer, Nederlands.TIJDZONE);
        return new Consultaanvraag(
                rij.tekst("vraag"),
                Fase.van(rij.tekst("fase")).orElseThrow(() -> onbekend("fase")),
                Werkwijze.van(rij.tekst("werkwijze")).orElseThrow(() -> onbekend("werkwijze")),
                rij.misschien("veiligBellen").orElse(""),
                bezoek(),
                rij.misschien("signaalDagenEerder")
                        .map(dagen -> dag.minusDays(rij.getal("signaalDagenEerder")))
                        .orElse(null),
                kenmerken(),
                gevraagde,
                rij.misschien("bord")
                        .map(bord ->
                                Achterban.valueOf(bord.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .orElse(null),
                rij.misschien("reden").orElse(""));
    }

    private Set<Vraagkenmerk> kenmerken() {
        return Vraagkenmerk.lees(String.join(",", rij.teksten("kenmerken")));
    }

    private Consultaanvraag.@Nullable Huisbezoek bezoek() {
        List<String> namen = rij.teksten("bezoek");
        return namen.size() < 2
                ? null
                : new Consultaanvraag.Huisbezoek(
                        rij.waar("gezinWeetHet")
                                ? Consultaanvraag.Toestemming.GEVRAAGD_JA
                                : Consultaanvraag.Toestemming.NOG_VRAGEN,
                        namen.get(0),
                        namen.get(1));
    }

    Afsluiting afsluiting() {
        return new Afsluiting(
                switch (rij.tekst("geholpen")) {
                    case "ja", "true" -> Afsluiting.Geholpen.JA;
                    case "deels" -> Afsluiting.Geholpen.DEELS;
                    case "nee", "false" -> Afsluiting.Geholpen.NEE;
                    default -> throw onbekend("geholpen");
                },
                rij.tekst("vervolg"));
    }

    IllegalArgumentException onbekend(String veld) {
        return new IllegalArgumentException(
                "'" + rij.misschien(veld).orElse("") + "' kennen we niet bij '" + veld + "'");
    }
}
