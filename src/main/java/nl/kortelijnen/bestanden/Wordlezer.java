package nl.kortelijnen.bestanden;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Reads a .docx as who accepts every change reads it: without what was deleted, the old place of what was moved,
 * comments, hidden words, headers and footers. Footnotes and endnotes stand at the end.
 */
final class Wordlezer {

    private final Kantoorbestand bestand;
    private final Regellezer regels = new Regellezer(false);

    Wordlezer(Kantoorbestand bestand) {
        this.bestand = bestand;
    }

    List<Alinea> lees() throws IOException, XMLStreamException {
        Wordstijlen stijlen = new Wordstijlen();
        Wordlijsten lijsten = new Wordlijsten();
        bestand.lees("word/styles.xml", stijlen::lees);
        bestand.lees("word/numbering.xml", lijsten::lees);
        Set<String> noten = new HashSet<>();
        for (String deel : List.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")) {
            bestand.lees(deel, xml -> new Woordvanger(regels, stijlen, lijsten, noten).lees(xml));
        }
        return regels.klaar();
    }
}
