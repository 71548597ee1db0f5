package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import nl.kortelijnen.consultatie.Consultgesprek.Gebeurtenis;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.consultatie.dossier.Afsluiting;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import org.jspecify.annotations.Nullable;

/** Something that happened, as a plain sentence between the messages. */
final class Gebeurteniszin {

    private Gebeurteniszin() {}

    /** Empty for what the messages themselves already show. */
    static Optional<ListItem> van(Gebeurtenis gebeurtenis, Consultvraag vraag) {
        String wie = gebeurtenis.doorMij() ? "Jij" : gebeurtenis.wie();
        String deskundige = Objects.requireNonNullElse(gebeurtenis.deskundige(), "een deskundige");
        return switch (gebeurtenis.stap()) {
            case BEGIN_GESPREK -> Optional.empty();
            case ZET_OP_BORD ->
                Optional.of(zoBepaald(
                        vraag, "Naar het bord van ", vraag.bestemming().label()));
            case WIJS_TOE -> Optional.of(zoBepaald(vraag, "Naar ", deskundige));
            case NEEM_AAN, PAK_VAN_BORD ->
                Optional.of(regel(
                        "vink",
                        wie,
                        " nam de vraag aan, na "
                                + Nederlands.duur(Duration.between(vraag.gevraagd(), gebeurtenis.wanneer())),
                        null));
            case WIJS_AF ->
                Optional.of(regel(
                        "ongedaan",
                        wie,
                        " nam de vraag niet aan. Hij ligt weer op het bord.",
                        gebeurtenis.toelichting()));
            case MELD_KERNGROEP ->
                Optional.of(regel("hand", wie, " vroeg de kerngroep om mee te zoeken.", gebeurtenis.toelichting()));
            case ESCALEER ->
                Optional.of(regel(
                        "klok", "De 24 uur op werkdagen zijn om.", " De kerngroep zoekt nu mee naar iemand.", null));
            case VERDEEL ->
                Optional.of(regel(
                        "verdeel",
                        "De kerngroep",
                        " vroeg " + deskundige + " om de vraag aan te nemen.",
                        gebeurtenis.toelichting()));
            case GEEF_DOOR ->
                Optional.of(regel(
                        "doorgeven", wie, " gaf de vraag door aan " + deskundige + ".", gebeurtenis.toelichting()));
            case DRAAG_OVER ->
                Optional.of(regel(
                        "doorgeven",
                        wie,
                        " vertrekt. Een collega stelt deze vraag verder.",
                        gebeurtenis.toelichting()));
            case TREK_IN -> Optional.of(regel("kruis", wie, " trok de vraag in.", gebeurtenis.toelichting()));
            case SLUIT_AF -> Optional.of(afgesloten(wie, vraag));
        };
    }

    private static ListItem zoBepaald(Consultvraag vraag, String naar, String doel) {
        ListItem regel = gestuurd(naar, doel);
        Div uitleg = new Div(new Paragraph(advies(vraag)));
        if (vraag.afwijkreden() != null) {
            uitleg.add(new Paragraph("Toch anders gekozen: “" + vraag.afwijkreden() + "”"));
        }
        Paragraph versie =
                new Paragraph("Bepaald met regel " + vraag.routering().versie() + " uit je antwoorden.");
        versie.addClassNames("mini", "stil");
        uitleg.add(versie);
        uitleg.addClassName("zo-bepaald");
        NativeDetails details = new NativeDetails("Zo bepaald", uitleg);
        regel.add(details);
        return regel;
    }

    private static String advies(Consultvraag vraag) {
        String zin = vraag.routering().zin();
        return vraag.afwijkreden() == null ? zin : "De antwoorden wezen hierheen. " + zin;
    }

    private static ListItem afgesloten(String wie, Consultvraag vraag) {
        ListItem regel = regel("vink", wie, " sloot de consultatie af.", null);
        Afsluiting afsluiting = vraag.afsluiting();
        if (afsluiting != null) {
            Div antwoorden = new Div(
                    new Paragraph("Heeft het advies geholpen? "
                            + afsluiting.geholpen().label() + "."),
                    new Paragraph("Wat er nu gebeurt: " + afsluiting.vervolg()));
            antwoorden.addClassName("zo-bepaald");
            regel.add(antwoorden);
        }
        return regel;
    }

    private static ListItem gestuurd(String naar, String doel) {
        Span vet = new Span(doel);
        vet.addClassName("vet");
        return regel("pijl", new Span(new Span(naar), vet, new Span(" gestuurd.")));
    }

    private static ListItem regel(String icoon, String wie, String wat, @Nullable String toelichting) {
        Span naam = new Span(wie);
        naam.addClassName("vet");
        Span zin = new Span(naam, new Span(wat));
        if (toelichting != null) {
            zin.add(new Span(" “" + toelichting + "”"));
        }
        return regel(icoon, zin);
    }

    private static ListItem regel(String icoon, Span zin) {
        ListItem regel = new ListItem(new Icoon(icoon).klein(), zin);
        regel.addClassName("gebeurd");
        return regel;
    }
}
