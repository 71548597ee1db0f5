package nl.kortelijnen.opslag;

/** Where the stores are to be found, host and port each: whoever has an address keeps it when they are started again. */
record Opslagadressen(String neo4j, String postgres) {

    static final Opslagadressen OM_HET_EVEN = new Opslagadressen(":0", ":0");

    String poortNeo4j() {
        return poort(neo4j);
    }

    String poortPostgres() {
        return poort(postgres);
    }

    private static String poort(String adres) {
        return adres.substring(adres.lastIndexOf(':') + 1);
    }
}
