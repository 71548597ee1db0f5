package nl.kortelijnen.consultatie;

import java.util.Set;
import java.util.UUID;

/**
 * Something happened to a consultation. Carries no text: who is told, asks what they may see.
 *
 * @param accounts who is, or was until now, on one of its sides
 * @param bord whether the boards changed too
 */
public record ConsultvraagVeranderd(UUID consult, Set<UUID> accounts, boolean bord) {}
