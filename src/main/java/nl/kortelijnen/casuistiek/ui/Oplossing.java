package nl.kortelijnen.casuistiek.ui;

import nl.kortelijnen.casuistiek.Casusveld;
import nl.kortelijnen.herkenning.Herkend;

/** A proposal that was applied, with the field's text before and after, so that it can be undone while nothing followed. */
record Oplossing(Casusveld veld, Herkend herkend, String voor, String na) {}
