package nl.kortelijnen.volgen;

import java.util.Map;
import nl.kortelijnen.toegang.wie.Gebruiker;

/** Where one kind of thing says what is new about it. A module that has such things offers one. */
public interface Nieuwsbron {

    Onderwerpsoort soort();

    /**
     * How things are with these, for this reader; also asked when that person is not signed in, for the mail. What is
     * missing in the answer is not there any more, or not for this reader. As many statements for many as for one.
     */
    Map<String, Nieuws> nieuws(Map<String, Gezien> gevolgd, Gebruiker lezer);
}
