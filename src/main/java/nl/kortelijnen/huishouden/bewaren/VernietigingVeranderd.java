package nl.kortelijnen.huishouden.bewaren;

import java.util.Set;
import java.util.UUID;

/** Something is asked to be destroyed, agreed to, taken back or gone; these accounts see it at once. */
public record VernietigingVeranderd(Set<UUID> moetenHetWeten) {}
