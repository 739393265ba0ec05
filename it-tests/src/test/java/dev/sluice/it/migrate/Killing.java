package dev.sluice.it.migrate;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Processes that migrate, and servers, that are killed. */
final class Killing {
    private static final String PID = "postmaster.pid";

    private Killing() {}

    /** Starts {@link MigratingProcess}; what it says goes to a file of the folder that begins with {@code output-}. */
    static Process start(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xss512k",
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                MigratingProcess.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output-" + UUID.randomUUID()).toFile())
                .start();
    }

    /** A server of its own, which may be killed and comes again with what it had written. */
    static EmbeddedPostgres serve(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(PID));
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setConnectConfig("connectTimeout", "20")
                .start();
    }

    /** Kills the server of a folder with all its processes. */
    static void server(Path data) throws Exception {
        String pid = Files.readAllLines(data.resolve(PID)).get(0);
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        postmaster.descendants().forEach(ProcessHandle::destroyForcibly);
        postmaster.destroyForcibly();
        postmaster.onExit().get(1, TimeUnit.MINUTES);
    }
}
