package nl.kortelijnen.consultatie.machine;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.consultatie.Consultaanvraag;
import nl.kortelijnen.consultatie.dossier.Consultsoort;
import nl.kortelijnen.consultatie.routering.Vraagkenmerk;
import nl.kortelijnen.deskundigen.Achterban;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Fout;
import org.jspecify.annotations.Nullable;

/** A question as a program sends it: everything may be missing until it was looked at. */
@Schema(name = "NieuweConsultatie")
record Vraagbericht(
        @Schema(description = "Zonder namen of adressen", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String vraag,

        @Schema(example = "onderzoek", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String fase,

        @Schema(example = "meedenken", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String soort,

        @Schema(description = "Is er nu acuut gevaar? Bel dan eerst 112", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Boolean gevaar,

        @Schema(description = "Bij gevaar: er is al gebeld") @Nullable
        Boolean gebeld,

        @Nullable List<String> kenmerken,
        @Nullable String veiligBellen,
        @Nullable Bezoekbericht bezoek,

        @Schema(description = "Wat deze soort nog vraagt, zoals het specialisme") @Nullable
        String bijzonderheid,

        @Nullable Namensbericht namens,

        @Schema(description = "Was er al een huisbezoek?") @Nullable
        Boolean bezoekGeweest,

        @Schema(description = "Dag van het signaal", example = "2026-11-24") @Nullable
        String signaal,

        @Schema(description = "Id van de deskundige die je vraagt; zonder komt de vraag op het bord") @Nullable
        String deskundige,

        @Schema(description = "bk10 of netwerk-cw, als je afwijkt van de regel") @Nullable
        String naar,

        @Schema(description = "Waarom je afwijkt van de regel") @Nullable
        String reden) {

    record Bezoekbericht(
            @Nullable List<String> namen,

            @Schema(description = "ja of nog-vragen") @Nullable
            String toestemming,

            @Nullable String dag) {}

    record Namensbericht(
            @Nullable String rol,
            @Nullable Boolean akkoord,
            @Nullable String reden) {}

    Consultaanvraag aanvraag() {
        keurGevaar();
        Consultsoort welke = gekozenSoort();
        return new Consultaanvraag(
                verplicht("vraag", vraag),
                Fase.van(verplicht("fase", fase))
                        .orElseThrow(() -> onbekend(
                                "fase",
                                fase,
                                Arrays.stream(Fase.values()).map(Fase::code).toList())),
                welke,
                leeg(veiligBellen),
                welke == Consultsoort.HUISBEZOEK ? huisbezoek() : null,
                leeg(bijzonderheid),
                namens == null ? null : namens(namens),
                bezoekGeweest,
                dag("signaal", signaal),
                gekozenKenmerken(),
                gekozenDeskundige(),
                gekozenNaar(),
                leeg(reden),
                "");
    }

    private @Nullable UUID gekozenDeskundige() {
        try {
            return deskundige == null ? null : UUID.fromString(deskundige);
        } catch (IllegalArgumentException e) {
            throw new Veldfout("deskundige", "is geen id. Neem het id uit /api/v1/deskundigen.");
        }
    }

    private void keurGevaar() {
        if (gevaar == null) {
            throw Veldfout.ontbreekt("gevaar");
        }
        if (gevaar && !Boolean.TRUE.equals(gebeld)) {
            throw new Fout.RegelGeschonden(
                    "Het veld 'gevaar' is waar. Bel eerst: 112 bij direct gevaar, of Veilig Thuis "
                            + "0800-2000. Is er al gebeld? Stuur dan ook 'gebeld': true.");
        }
    }

    private Consultsoort gekozenSoort() {
        return Consultsoort.van(verplicht("soort", soort))
                .orElseThrow(() -> onbekend(
                        "soort",
                        soort,
                        Arrays.stream(Consultsoort.values())
                                .map(Consultsoort::code)
                                .toList()));
    }

    private Set<Vraagkenmerk> gekozenKenmerken() {
        EnumSet<Vraagkenmerk> gekozen = EnumSet.noneOf(Vraagkenmerk.class);
        for (String code : kenmerken == null ? List.<String>of() : kenmerken) {
            Set<Vraagkenmerk> een = code == null ? Set.of() : Vraagkenmerk.lees(code);
            if (een.size() != 1) {
                throw onbekend("kenmerken", code, Vraagkenmerk.codes());
            }
            gekozen.addAll(een);
        }
        return gekozen;
    }

    private Consultaanvraag.Huisbezoek huisbezoek() {
        if (bezoek == null) {
            throw Veldfout.ontbreekt("bezoek");
        }
        List<String> namen = bezoek.namen();
        if (namen == null || namen.size() != 2) {
            throw new Veldfout("bezoek.namen", "noem er precies twee: een huisbezoek doe je met zijn tweeën.");
        }
        return new Consultaanvraag.Huisbezoek(
                switch (verplicht("bezoek.toestemming", bezoek.toestemming())) {
                    case "ja" -> Consultaanvraag.Toestemming.GEVRAAGD_JA;
                    case "nog-vragen" -> Consultaanvraag.Toestemming.NOG_VRAGEN;
                    default -> throw onbekend("bezoek.toestemming", bezoek.toestemming(), List.of("ja", "nog-vragen"));
                },
                leeg(namen.get(0)),
                leeg(namen.get(1)),
                dag("bezoek.dag", bezoek.dag()));
    }

    private static Consultaanvraag.Namens namens(Namensbericht bericht) {
        return new Consultaanvraag.Namens(
                verplicht("namens.rol", bericht.rol()), Boolean.TRUE.equals(bericht.akkoord()), leeg(bericht.reden()));
    }

    private @Nullable Achterban gekozenNaar() {
        if (naar == null) {
            return null;
        }
        return Arrays.stream(Achterban.values())
                .filter(een -> een != Achterban.SPECIALIST && een.code().equals(naar))
                .findFirst()
                .orElseThrow(() -> onbekend("naar", naar, List.of(Achterban.BK10.code(), Achterban.NETWERK_CW.code())));
    }

    static String verplicht(String veld, @Nullable String waarde) {
        if (waarde == null || waarde.isBlank()) {
            throw Veldfout.ontbreekt(veld);
        }
        return waarde.strip();
    }

    static Veldfout onbekend(String veld, @Nullable String waarde, List<String> keuze) {
        return new Veldfout(
                veld,
                "de waarde '" + waarde + "' kennen we niet. Kies uit "
                        + keuze.stream().collect(Collectors.joining(", ")) + ".");
    }

    static @Nullable LocalDate dag(String veld, @Nullable String waarde) {
        try {
            return waarde == null || waarde.isBlank() ? null : LocalDate.parse(waarde.strip());
        } catch (DateTimeParseException e) {
            throw new Veldfout(veld, "'" + waarde + "' is geen datum. Schrijf hem als 2026-11-26.");
        }
    }

    static String leeg(@Nullable String waarde) {
        return waarde == null ? "" : waarde;
    }
}
