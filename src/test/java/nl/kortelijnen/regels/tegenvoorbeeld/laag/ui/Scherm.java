package nl.kortelijnen.regels.tegenvoorbeeld.laag.ui;

public class Scherm {}
