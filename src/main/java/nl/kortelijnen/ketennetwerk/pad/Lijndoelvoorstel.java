package nl.kortelijnen.ketennetwerk.pad;

/**
 * A goal one may choose while typing.
 *
 * @param bij where a person works; empty for others
 */
public record Lijndoelvoorstel(Lijndoel doel, String naam, String bij) {

    /** As it stands in the list: "Ruben Hendriks · Buurtteam Hatert". */
    public String regel() {
        return bij.isEmpty() ? naam : naam + " · " + bij;
    }
}
