package nl.kortelijnen.huishouden.factor;

import java.util.List;

/**
 * The same risk in more than one generation (H17).
 *
 * @param thema the code of what it is about
 * @param generaties who, the eldest first; two or more
 */
public record Familiepatroon(String thema, List<String> generaties) {

    public Familiepatroon {
        generaties = List.copyOf(generaties);
    }
}
