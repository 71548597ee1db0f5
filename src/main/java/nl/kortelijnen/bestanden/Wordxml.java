package nl.kortelijnen.bestanden;

import javax.xml.stream.XMLStreamReader;

/** How Office writes values in XML. */
final class Wordxml {

    private Wordxml() {}

    /** Of this name in any namespace; empty when it is not there. */
    static String waarde(XMLStreamReader xml, String naam) {
        for (int plek = 0; plek < xml.getAttributeCount(); plek++) {
            if (xml.getAttributeLocalName(plek).equals(naam)) {
                return xml.getAttributeValue(plek);
            }
        }
        return "";
    }

    /** A property that is on by being there, unless it says no. */
    static boolean isAan(XMLStreamReader xml) {
        return switch (waarde(xml, "val")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    static int getal(String waarde) {
        return waarde.matches("\\d{1,3}") ? Integer.parseInt(waarde) : 0;
    }
}
