package nl.kortelijnen.opslagproces;

/** One of the stores. A stop may come during the start; no process may then stay behind. */
interface Server {

    /** The word by which the portal knows this store in a READY line. */
    String naam();

    /**
     * Starts the store and waits until it takes connections.
     *
     * @return host and port
     */
    String start(String wachtwoord) throws Exception;

    /** Stops the store in an orderly way; does nothing when it does not run. */
    void stop() throws Exception;
}
