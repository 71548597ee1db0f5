package nl.kortelijnen.huishouden.tekening;

import java.util.List;

/**
 * A handeling that has its place in the order.
 *
 * @param dingen the entities it wrote to, or switched something of, in the order of first touch
 */
public record Geboekt(Boeking boeking, List<String> dingen) {

    /**
     * Who did what when.
     *
     * @param nr its number in the room
     * @param h the id the client gave it
     * @param op milliseconds since 1970, by the server's clock
     */
    public record Boeking(long nr, String h, String door, long op) {}
}
