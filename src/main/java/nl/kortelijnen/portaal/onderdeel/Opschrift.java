package nl.kortelijnen.portaal.onderdeel;

/** How a page is called in the browser's tab: "Wat · Korte Lijnen". */
public final class Opschrift {

    private Opschrift() {}

    public static String van(String wat) {
        return wat + " · Korte Lijnen";
    }
}
