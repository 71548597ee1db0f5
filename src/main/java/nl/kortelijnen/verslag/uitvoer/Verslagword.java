package nl.kortelijnen.verslag.uitvoer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import nl.kortelijnen.verslag.Publicatie;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A report as a Word file with real styles and lists: headings in the navigation pane, bullets that are bullets (V06). */
final class Verslagword {

    private Verslagword() {}

    static byte[] van(Publicatie verslag, String adres) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (XWPFDocument blad = new XWPFDocument()) {
            blad.getProperties().getCoreProperties().setTitle(verslag.kop().titel());
            blad.getProperties().getCoreProperties().setCreator("Korte Lijnen");
            blad.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty("nl-NL");
            Woordstijl.zetIn(blad);
            BigInteger bolletjes = Woordstijl.bolletjes(blad);
            for (Verslagblok blok : Verslagblok.van(verslag, adres)) {
                zet(blad.createParagraph(), blok, bolletjes);
            }
            blad.write(uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void zet(XWPFParagraph alinea, Verslagblok blok, BigInteger bolletjes) {
        alinea.setStyle(Woordstijl.van(blok.soort()).id());
        if (blok.soort() == Verslagblok.Soort.PUNT) {
            alinea.setNumID(bolletjes);
        }
        alinea.createRun().setText(blok.tekst());
    }
}
