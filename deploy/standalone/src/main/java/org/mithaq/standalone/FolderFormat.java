package org.mithaq.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The version of what lies in a data folder, as its marker file states it. It is raised when an older program could no
 * longer read the folder.
 */
record FolderFormat(int version) {

    static final FolderFormat CURRENT = new FolderFormat(1);

    private static final Pattern LINE = Pattern.compile("format=(\\d{1,6})");

    /** The format that {@code marker} states, or nothing where it does not speak our language. */
    static Optional<FolderFormat> read(Path marker) throws IOException {
        var matcher = LINE.matcher(Files.readString(marker, StandardCharsets.ISO_8859_1));
        return matcher.find() ? Optional.of(new FolderFormat(Integer.parseInt(matcher.group(1)))) : Optional.empty();
    }

    byte[] text() {
        return ("# Mithaq keeps its data in this folder\nformat=" + version + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
