package nl.kortelijnen.huishouden.ui.tekenen;

/** A guest whose session ended, or never was. Public, as the router makes it. */
public final class ZittingVoorbij extends RuntimeException {}
