package nl.kortelijnen.huishouden.verloop;

/** From where a report came; never who. */
public enum Sector {
    ONDERWIJS("School of kinderopvang"),
    POLITIE("Politie"),
    HUISARTS("Huisarts of ziekenhuis"),
    GGZ("Ggz of verslavingszorg"),
    BUURTTEAM("Buurtteam of sociaal werk"),
    OPVANG("Vrouwenopvang"),
    OMGEVING("Familie, buren of vrienden"),
    GEZIN("Het gezin zelf"),
    ANDERS("Iemand anders");

    private final String label;

    Sector(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
