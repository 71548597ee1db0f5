package nl.kortelijnen.huishouden.factor;

import java.util.UUID;

/**
 * Something that makes it less safe, or safer (H15).
 *
 * @param thema the code of what it is about; may be empty
 * @param over who or what it is about, as it is called; empty for the whole household
 * @param rang its place among those of its side; empty when it was never weighed
 * @param geduid by whom and when it was weighed, as a sentence; empty when it was not
 */
public record Factor(
        UUID id, boolean beschermend, String thema, String tekst, String over, String rang, String geduid) {

    public String kop() {
        return Factorthema.naam(thema);
    }
}
