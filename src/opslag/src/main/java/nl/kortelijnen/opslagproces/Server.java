package nl.kortelijnen.opslagproces;

/** One of the stores. A stop may come during the start; no process may then stay behind. */
interface Server {

    /** The word by which the portal knows this store in a READY line. */
    String naam();

    /**
     * Starts the store and waits until it takes connections.
     *
     * @param poort where it must be found again, as it was before; 0 for any
     * @return host and port
     */
    String start(String wachtwoord, int poort) throws Exception;

    /** Does what makes its first answers quick, once it takes connections; ends soon after a stop. */
    default void warmOp() {}

    /** Whether it still does its work. A store that has started and says no here is lost until it is started again. */
    boolean leeft();

    /** Stops the store in an orderly way; does nothing when it does not run. */
    void stop() throws Exception;
}
