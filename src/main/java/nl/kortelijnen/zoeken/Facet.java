package nl.kortelijnen.zoeken;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Cultuurnamen;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Taalnamen;

/** By what a list of hits can be narrowed (G08). Values are codes; an organisation's value is its name. */
public enum Facet {
    SOORT("soort", "Soort", Soortnaam::van),
    FASE("fase", "Fase", code -> Fase.van(code).map(Fase::label).orElseGet(() -> Soortnaam.inWoorden(code))),
    THEMA("thema", "Thema", Codelijst.THEMAS::label, code -> Set.of(Codelijst.THEMAS.label(code))),
    DOELGROEP("doelgroep", "Voor wie", Codelijst.DOELGROEPEN::label, code -> Set.of(Codelijst.DOELGROEPEN.label(code))),
    TAAL("taal", "Taal", code -> Taal.van(code).naam(), code -> Taalnamen.van(Taal.van(code))),
    HERKOMST("herkomst", "Herkomst", Codelijst.CULTUREN::label, Cultuurnamen::van),
    CASUSSOORT("casussoort", "Soort casus", Soortnaam::inWoorden),
    ORGANISATIE("organisatie", "Organisatie", UnaryOperator.identity());

    private final String code;
    private final String label;
    private final UnaryOperator<String> waardelabel;
    private final Function<String, Set<String>> namen;

    Facet(String code, String label, UnaryOperator<String> waardelabel) {
        this(code, label, waardelabel, waarde -> Set.of());
    }

    Facet(String code, String label, UnaryOperator<String> waardelabel, Function<String, Set<String>> namen) {
        this.code = code;
        this.label = label;
        this.waardelabel = waardelabel;
        this.namen = namen;
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

    /** The words by which one finds what has this value; none when it does not say what a text is about. */
    public Set<String> namen(String waarde) {
        return namen.apply(waarde);
    }

    /** The value that fits whatever was chosen: who asks for schools also sees what is for everybody. */
    public Optional<String> voorAllen() {
        return this == DOELGROEP ? Optional.of("iedereen") : Optional.empty();
    }

    public static Optional<Facet> van(String code) {
        return Arrays.stream(values()).filter(facet -> facet.code.equals(code)).findFirst();
    }
}
