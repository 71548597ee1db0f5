package nl.kortelijnen.consultatie.machine;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.kortelijnen.consultatie.Consultgesprek;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.consultatie.dossier.Afsluiting;
import nl.kortelijnen.consultatie.dossier.Consultstap;
import org.jspecify.annotations.Nullable;

/** A consultation as one person may see it, for programs. */
@Schema(name = "Consultatie")
record Consultantwoord(
        String nummer,
        String status,
        @Schema(description = "De status van een FHIR Task") String fhirStatus,
        String naar,
        String soort,
        String fase,
        String vraag,
        boolean vroeg,
        Instant gevraagd,
        Instant veranderd,
        @Nullable String deskundige,
        Routeringsregel routering,
        @Schema(description = "Wat jij nu kunt doen") List<String> stappen,
        List<Verloopregel> verloop,
        List<Berichtregel> berichten,
        @Nullable Slotregel afsluiting) {

    record Routeringsregel(
            String naar, int versie, String reden, @Nullable String afwijkreden) {}

    record Verloopregel(
            String stap,
            String status,
            String wie,
            @Nullable String reden,
            Instant wanneer) {}

    record Berichtregel(String van, String tekst, Instant wanneer) {}

    record Slotregel(String geholpen, String vervolg) {}

    static Consultantwoord van(Consultgesprek gesprek) {
        Consultvraag vraag = gesprek.vraag();
        Afsluiting slot = vraag.afsluiting();
        return new Consultantwoord(
                vraag.nummer(),
                vraag.stand().code(),
                vraag.stand().fhir(),
                vraag.bestemming().code(),
                vraag.soort().code(),
                vraag.fase().code(),
                vraag.vraag(),
                vraag.tijdigheid().vroeg(),
                vraag.gevraagd(),
                vraag.veranderd(),
                vraag.deskundige(),
                new Routeringsregel(
                        vraag.routering().naar().code(),
                        vraag.routering().versie(),
                        vraag.routering().zin(),
                        vraag.afwijkreden()),
                Arrays.stream(Machinestap.values())
                        .filter(stap -> stap.mag(vraag))
                        .map(Machinestap::code)
                        .toList(),
                gesprek.gebeurtenissen().stream()
                        .map(een -> new Verloopregel(
                                code(een.stap()), een.naar().code(), een.wie(), een.toelichting(), een.wanneer()))
                        .toList(),
                gesprek.berichten().stream()
                        .map(een -> new Berichtregel(een.van(), een.tekst(), een.wanneer()))
                        .toList(),
                slot == null ? null : new Slotregel(slot.geholpen().name().toLowerCase(Locale.ROOT), slot.vervolg()));
    }

    private static String code(Consultstap stap) {
        return stap.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
