package nl.kortelijnen.opslag.bewaking;

import java.util.List;

/**
 * What reading itself must write down, and signing in, and what ends a danger: this goes on when people can only read.
 * Each is small.
 *
 * @param opdrachten how these statements begin, in lower case, with one space between words
 */
public record AltijdBewaard(List<String> opdrachten) {}
