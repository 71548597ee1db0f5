package nl.kortelijnen.huishouden.tekst;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.kortelijnen.opslag.kluis.Kluis;
import org.springframework.stereotype.Component;

/** What people write about the course of a household, encrypted in the tables; an empty text stays empty. */
@Component
@Converter
public class Verlooptekst implements AttributeConverter<String, String> {

    static final String PLEK = "huishouden/verloop";

    private final Kluis kluis;

    Verlooptekst(Kluis kluis) {
        this.kluis = kluis;
    }

    @Override
    public String convertToDatabaseColumn(String tekst) {
        return tekst.isEmpty() ? "" : kluis.versleutel(tekst, PLEK);
    }

    @Override
    public String convertToEntityAttribute(String opgeslagen) {
        return opgeslagen.isEmpty() ? "" : kluis.ontsleutel(opgeslagen, PLEK);
    }
}
