package nl.kortelijnen.ketennetwerk.introductie;

import java.util.Set;
import java.util.UUID;

/** Somebody was asked for an introduction, or got an answer; these accounts have something to look at. */
public record IntroductieVeranderd(Set<UUID> accounts) {}
