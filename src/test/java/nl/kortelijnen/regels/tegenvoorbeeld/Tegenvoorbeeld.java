package nl.kortelijnen.regels.tegenvoorbeeld;

import org.springframework.modulith.Modulithic;

/** A tiny application that breaks every rule once: it proves that the rules can fail. */
@Modulithic
public class Tegenvoorbeeld {}
