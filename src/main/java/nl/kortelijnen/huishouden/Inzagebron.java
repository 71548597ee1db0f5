package nl.kortelijnen.huishouden;

import java.util.List;
import java.util.UUID;

/** Something more that is kept of a household and that its members may read; every part of the house adds its own. */
public interface Inzagebron {

    /** To which part of an inzage it belongs. */
    Inzagedeel deel();

    /** In the order of reading; whoever asks must be involved. */
    List<Inzage.Stuk> stukken(UUID huishouden);
}
