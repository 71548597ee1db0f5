/** The child process that runs Neo4j and PostgreSQL on one data folder, and makes and restores their backups. */
@NullMarked
package nl.kortelijnen.opslagproces;

import org.jspecify.annotations.NullMarked;
