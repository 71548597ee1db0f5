package nl.kortelijnen.zoeken;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Taal;

/** By what a list of hits can be narrowed (G08). Values are codes; an organisation's value is its name. */
public enum Facet {
    SOORT("soort", "Soort", Soortnaam::van),
    FASE("fase", "Fase", code -> Fase.van(code).map(Fase::label).orElseGet(() -> Soortnaam.inWoorden(code))),
    THEMA("thema", "Thema", Codelijst.THEMAS::label),
    DOELGROEP("doelgroep", "Voor wie", Codelijst.DOELGROEPEN::label),
    TAAL("taal", "Taal", code -> Taal.van(code).naam()),
    HERKOMST("herkomst", "Herkomst", Codelijst.CULTUREN::label),
    CASUSSOORT("casussoort", "Soort casus", Soortnaam::inWoorden),
    ORGANISATIE("organisatie", "Organisatie", UnaryOperator.identity());

    private final String code;
    private final String label;
    private final UnaryOperator<String> waardelabel;

    Facet(String code, String label, UnaryOperator<String> waardelabel) {
        this.code = code;
        this.label = label;
        this.waardelabel = waardelabel;
    }

    /** The key in {@link Zoekdocument#facetten()}, in the API and in the address of the search page. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** What a value is called on the screen. */
    public String label(String waarde) {
        return waardelabel.apply(waarde);
    }

    /** The value that fits whatever was chosen: who asks for schools also sees what is for everybody. */
    public Optional<String> voorAllen() {
        return this == DOELGROEP ? Optional.of("iedereen") : Optional.empty();
    }

    public static Optional<Facet> van(String code) {
        return Arrays.stream(values()).filter(facet -> facet.code.equals(code)).findFirst();
    }
}
