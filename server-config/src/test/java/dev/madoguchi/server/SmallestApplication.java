package dev.madoguchi.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A web archive with one page. */
final class SmallestApplication {

    private SmallestApplication() {}

    static Path in(Path directory) throws IOException {
        Path war = directory.resolve("smallest.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            zip.putNextEntry(new ZipEntry("index.xhtml"));
            zip.write("<html xmlns='http://www.w3.org/1999/xhtml'/>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return war;
    }
}
