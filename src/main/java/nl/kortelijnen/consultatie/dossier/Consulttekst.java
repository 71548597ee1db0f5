package nl.kortelijnen.consultatie.dossier;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.kortelijnen.opslag.kluis.Kluis;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people write in a consultation, encrypted in the tables: also without a name it is about somebody. */
@Component
@Converter
public class Consulttekst implements AttributeConverter<@Nullable String, @Nullable String> {

    public static final String PLEK = "consultatie";

    private final Kluis kluis;

    Consulttekst(Kluis kluis) {
        this.kluis = kluis;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String tekst) {
        return tekst == null ? null : kluis.versleutel(tekst, PLEK);
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String opgeslagen) {
        return opgeslagen == null ? null : kluis.ontsleutel(opgeslagen, PLEK);
    }
}
