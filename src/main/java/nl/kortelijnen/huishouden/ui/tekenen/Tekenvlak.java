package nl.kortelijnen.huishouden.ui.tekenen;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The canvas of {@code frontend/sociogram}. It speaks with the room over its own socket; this side answers only what
 * the room does not know, each time with this user's rights.
 */
@Tag("kl-tekening")
@JsModule("./sociogram/kl-tekening.ts")
@NpmPackage(value = "bidi-js", version = "1.1.0")
@NpmPackage(value = "harfbuzzjs", version = "1.6.4")
@NpmPackage(value = "svgpath", version = "2.6.0")
class Tekenvlak extends Component {

    private static final int MEESTE = 20;

    private final Ketennetwerk netwerk;
    private final Loket loket;

    /** What the page around it does. */
    interface Loket {
        void neemMee();

        void drukNoodkaart();

        void nodigUit();

        /** @param vorm druk or tekst */
        void neemVergelijkingMee(String vorm);

        /** Per day on which something was drawn, the last number of it. */
        JsonNode dagen();

        /** Who touched what between two numbers. */
        JsonNode oorzaken(long na, long tot);

        /** The drawing as it was at this number. */
        JsonNode beeldBij(long nr);

        /** What changed before this number. */
        JsonNode geschiedenis(long voor);

        /** Who stands in the other households of this user. */
        JsonNode mensenElders();

        /** In which other households of this user somebody stands. */
        JsonNode waarNog(UUID persoon);
    }

    Tekenvlak(UUID huishouden, String werknaam, String vandaag, Ketennetwerk netwerk, Loket loket) {
        this.netwerk = netwerk;
        this.loket = loket;
        getElement().setAttribute("huishouden", huishouden.toString());
        getElement().setAttribute("werknaam", werknaam);
        getElement().setAttribute("vandaag", vandaag);
    }

    /** @param soort svg, png, pdf, json, graphml or csv */
    void maakBestand(String soort, boolean pseudoniemen, boolean toelichtingen) {
        ObjectNode wens = JacksonUtils.createObjectNode();
        wens.put("pseudoniemen", pseudoniemen);
        wens.put("toelichtingen", toelichtingen);
        getElement().callJsFunction("maakBestand", soort, wens);
    }

    /** What is on the card only the browser knows. */
    void drukKaartAf() {
        getElement().callJsFunction("drukKaartAf");
    }

    /** @param vorm druk or tekst */
    void maakVergelijking(String vorm) {
        getElement().callJsFunction("maakVergelijking", vorm);
    }

    @ClientCallable
    void neemVergelijkingMee(String vorm) {
        loket.neemVergelijkingMee(vorm);
    }

    @ClientCallable
    JsonNode dagen() {
        return loket.dagen();
    }

    @ClientCallable
    JsonNode oorzaken(double na, double tot) {
        return loket.oorzaken((long) na, (long) tot);
    }

    @ClientCallable
    void neemMee() {
        loket.neemMee();
    }

    @ClientCallable
    void drukNoodkaart() {
        loket.drukNoodkaart();
    }

    @ClientCallable
    void nodigUit() {
        loket.nodigUit();
    }

    @ClientCallable
    JsonNode beeldBij(double nr) {
        return loket.beeldBij((long) nr);
    }

    @ClientCallable
    JsonNode geschiedenis(double voor) {
        return loket.geschiedenis((long) voor);
    }

    @ClientCallable
    JsonNode mensenElders() {
        return loket.mensenElders();
    }

    @ClientCallable
    JsonNode waarNog(String persoon) {
        return loket.waarNog(UUID.fromString(persoon));
    }

    @ClientCallable
    ArrayNode professionals(ArrayNode ids) {
        List<ProfessionalId> gevraagd = new ArrayList<>();
        ids.forEach(id -> gevraagd.add(new ProfessionalId(UUID.fromString(id.asString()))));
        return alsLijst(netwerk.professionals(gevraagd));
    }

    @ClientCallable
    ArrayNode zoekProfessionals(String term) {
        List<Professional> gevonden = netwerk.professionals(Netwerkfilter.opTekst(term));
        return alsLijst(gevonden.subList(0, Math.min(MEESTE, gevonden.size())));
    }

    private static ArrayNode alsLijst(List<Professional> professionals) {
        ArrayNode lijst = JacksonUtils.createArrayNode();
        for (Professional een : professionals) {
            ObjectNode regel = JacksonUtils.createObjectNode();
            regel.put("id", een.id().waarde().toString());
            regel.put("naam", een.naam());
            regel.put("functie", een.functie());
            regel.put("organisatie", een.organisatieNaam());
            lijst.add(regel);
        }
        return lijst;
    }
}
