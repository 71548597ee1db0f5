package nl.kortelijnen.portaal.aanbod;

import java.util.List;

/** Where proposals under a search field come from: the module that searches. */
public interface Suggestiebron {

    /** The likeliest first, only what this person may know of; none for a short text. Quick, and never throws. */
    List<Suggestie> suggesties(String tekst);
}
