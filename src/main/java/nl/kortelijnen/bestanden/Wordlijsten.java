package nl.kortelijnen.bestanden;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The lists of a Word document: which sign stands before an item, and which number it has come to. */
final class Wordlijsten {

    private final Map<String, String> soorten = new HashMap<>();
    private final Map<String, String> lijsten = new HashMap<>();
    private final Map<String, Integer> tellers = new HashMap<>();

    void lees(XMLStreamReader xml) throws XMLStreamException {
        String lijst = "";
        String niveau = "";
        boolean abstractie = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    abstractie = true;
                    lijst = Wordxml.waarde(xml, "abstractNumId");
                }
                case "num" -> {
                    abstractie = false;
                    lijst = Wordxml.waarde(xml, "numId");
                }
                case "abstractNumId" -> lijsten.put(lijst, Wordxml.waarde(xml, "val"));
                case "lvl" -> niveau = Wordxml.waarde(xml, "ilvl");
                case "numFmt" -> {
                    if (abstractie) {
                        soorten.put(lijst + "/" + niveau, Wordxml.waarde(xml, "val"));
                    }
                }
                default -> {
                    // how it looks
                }
            }
        }
    }

    /** What stands before the next item of this list at this level; empty when nothing does. */
    String teken(String lijst, String niveau) {
        if (lijst.equals("0")) {
            return "";
        }
        String soort = soorten.getOrDefault(lijsten.getOrDefault(lijst, "") + "/" + niveau, "bullet");
        return switch (soort) {
            case "none" -> "";
            case "bullet" -> "•";
            default -> tellers.merge(lijst + "/" + niveau, 1, Integer::sum) + ".";
        };
    }
}
