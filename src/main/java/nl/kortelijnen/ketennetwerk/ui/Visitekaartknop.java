package nl.kortelijnen.ketennetwerk.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.uitvoer.Visitekaart;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Qrcode;

/** Puts somebody in one's telephone: as a file, or by the camera of another screen (N14). */
class Visitekaartknop extends Div {

    Visitekaartknop(Professional mens, Visitekaart visitekaart) {
        add(Knoppen.met(Knoppen.gewoon("In je telefoon", klik -> vraag(mens, visitekaart)), "telefonisch"));
    }

    private static void vraag(Professional mens, Visitekaart visitekaart) {
        byte[] inhoud = visitekaart.vcard(mens.id()).getBytes(StandardCharsets.UTF_8);
        Anchor bestand = new Anchor(
                DownloadHandler.fromInputStream(vraag -> new DownloadResponse(
                        new ByteArrayInputStream(inhoud), "kaart.vcf", "text/vcard;charset=UTF-8", inhoud.length)),
                "");
        bestand.add(new Icoon("download"), new Span("Bewaar als vCard"));
        bestand.addClassName("knop");
        bestand.getElement().setAttribute("download", true);
        Dialog dialoog = new Dialog(mens.naam() + " in je telefoon");
        Div velden = new Div(
                new Paragraph("Richt de camera van je telefoon op de code, of bewaar de kaart als bestand."),
                Qrcode.van(visitekaart.kort(mens.id()), "Code met deze kaart"),
                bestand);
        velden.addClassName("velden");
        dialoog.add(velden);
        dialoog.getFooter().add(Knoppen.gewoon("Sluit", klik -> dialoog.close()));
        dialoog.open();
    }
}
