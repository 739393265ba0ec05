package dev.sluice.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folder of the generated files. Writes what changed, deletes what it wrote before and what is no more, and knows
 * whether anything has to be done; touches no file that it did not write.
 *
 * <p>What was written, and from what, is kept beside the files in {@code .sluice-state}: a line with the form of this
 * file, one with the digest of the input, then one for each file with the digest of its content.
 */
final class OutputFolder {
    private static final String STATE = ".sluice-state";
    private static final String FORM = "sluice-state 1";

    private final Path folder;

    /**
     * Begins.
     *
     * @param folder the folder, which need not exist
     */
    OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * How many files were touched.
     *
     * @param written files written because they are new or changed
     * @param deleted stale files deleted
     */
    record Changes(int written, int deleted) {}

    /**
     * Tells whether the files are what an input gives, and nobody has changed them since.
     *
     * @param inputDigest digest of the input
     * @throws IOException if a file cannot be read
     */
    boolean isUpToDate(String inputDigest) throws IOException {
        List<String> state = state();
        if (state.isEmpty() || !state.get(0).equals(inputDigest)) {
            return false;
        }
        for (Map.Entry<String, String> file : files(state).entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.isRegularFile(path) || !digest(Files.readAllBytes(path)).equals(file.getValue())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Makes the folder hold these files.
     *
     * @param files text by path, with {@code /} between the path's parts
     * @param inputDigest digest of the input that they come from
     * @return how many files were touched
     * @throws IOException if a file cannot be written
     */
    Changes write(SortedMap<String, String> files, String inputDigest) throws IOException {
        int written = 0;
        List<String> state = new ArrayList<>(List.of(FORM, inputDigest));
        Map<String, String> before = files(state());
        for (Map.Entry<String, String> file : files.entrySet()) {
            byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
            written += writeIfChanged(folder.resolve(file.getKey()), content) ? 1 : 0;
            state.add(digest(content) + " " + file.getKey());
        }
        int deleted = 0;
        for (String path : before.keySet()) {
            if (!files.containsKey(path)) {
                deleted += delete(folder.resolve(path)) ? 1 : 0;
            }
        }
        writeIfChanged(folder.resolve(STATE), (String.join("\n", state) + "\n").getBytes(StandardCharsets.UTF_8));
        return new Changes(written, deleted);
    }

    /**
     * Returns the digest of a text.
     *
     * @param content the bytes
     */
    static String digest(byte[]... content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : content) {
                digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The state without its first line; empty when there is none or it has another form. */
    private List<String> state() throws IOException {
        Path path = folder.resolve(STATE);
        if (!Files.isRegularFile(path)) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
        return lines.size() < 2 || !lines.get(0).equals(FORM) ? List.of() : lines.subList(1, lines.size());
    }

    private static SortedMap<String, String> files(List<String> state) {
        SortedMap<String, String> files = new TreeMap<>();
        for (String line : state.subList(Math.min(1, state.size()), state.size())) {
            int space = line.indexOf(' ');
            if (space > 0) {
                files.put(line.substring(space + 1), line.substring(0, space));
            }
        }
        return files;
    }

    private static boolean writeIfChanged(Path path, byte[] content) throws IOException {
        if (Files.isRegularFile(path) && Arrays.equals(Files.readAllBytes(path), content)) {
            return false;
        }
        Files.createDirectories(path.getParent());
        Files.write(path, content);
        return true;
    }

    /** Deletes a file and the folders that it leaves empty. */
    private boolean delete(Path path) throws IOException {
        boolean deleted = Files.deleteIfExists(path);
        Path parent = path.getParent();
        while (parent != null && !parent.equals(folder) && parent.startsWith(folder)) {
            if (!deleteIfEmpty(parent)) {
                break;
            }
            parent = parent.getParent();
        }
        return deleted;
    }

    private static boolean deleteIfEmpty(Path parent) throws IOException {
        try {
            return Files.deleteIfExists(parent);
        } catch (DirectoryNotEmptyException e) {
            return false;
        }
    }
}
