package nl.kortelijnen.opslagproces;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL is a process of its own and outlives a killed parent. Beside it waits a shell on a pipe from this process,
 * which closes however we end; then PostgreSQL is told to stop. Where there is no shell the next start does so.
 */
record Postgresbewaker(Process schil) implements AutoCloseable {

    /** $1 the process, $2 its file. A number that somebody else has by now is not in that file. */
    private static final String WACHT = """
            trap '' INT HUP TERM
            read -r _
            [ "$(head -n 1 "$2" 2>/dev/null)" = "$1" ] && kill -INT "$1"
            """;

    static @Nullable Postgresbewaker van(long pid, Path gegevens) {
        try {
            return new Postgresbewaker(new ProcessBuilder(
                            "sh",
                            "-c",
                            WACHT,
                            "postgresbewaker",
                            String.valueOf(pid),
                            gegevens.resolve("postmaster.pid").toString())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            System.err.println("nobody watches over PostgreSQL: " + e.getMessage());
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        schil.getOutputStream().close();
    }
}
