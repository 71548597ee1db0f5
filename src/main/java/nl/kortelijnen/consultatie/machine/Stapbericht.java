package nl.kortelijnen.consultatie.machine;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step as a program asks for it. */
@Schema(name = "Consultatiestap")
record Stapbericht(
        @Schema(
                description = "neem-aan, wijs-af, geef-door, schrijf, sluit-af of trek-in",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String stap,

        @Schema(description = "Waarom; nodig bij wijs-af en geef-door") @Nullable
        String reden,

        @Schema(description = "Aan wie, bij geef-door: id van een deskundige") @Nullable
        String aan,

        @Schema(description = "Wat je schrijft, bij schrijf") @Nullable
        String tekst,

        @Schema(description = "ja, deels of nee, bij sluit-af") @Nullable
        String geholpen,

        @Schema(description = "Wat er nu gebeurt, bij sluit-af") @Nullable
        String vervolg) {}
