package nl.kortelijnen.regels.tegenvoorbeeld.boven;

public class Bovenste {}
